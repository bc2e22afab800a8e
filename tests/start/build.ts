import { execFileSync } from 'node:child_process'
import { isFresh } from '../../server/bundle.js'

/** What starts is what the build made of these sources. */
export function setup(): void {
  if (!isFresh()) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' })
}
