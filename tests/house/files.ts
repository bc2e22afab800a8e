import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

export const read = (path: string) => readFileSync(join(root, path), 'utf8')

// Written by tools, or not ours.
const notOurs = ['node_modules', 'generated', 'migrations', 'dist', 'artifacts', '.git', '.cache', '.entente']

/** The files written by hand below a directory, as paths from the root with forward slashes. */
export function files(directory = '.'): string[] {
  return readdirSync(join(root, directory), { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) return notOurs.includes(entry.name) ? [] : files(path)
    return [path.replaceAll(sep, '/')]
  })
}
