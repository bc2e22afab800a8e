import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// A start spends much of its time on making code of text. The build starts the server once, asks it something, and
// keeps what V8 made of the code that ran.

const root = join(import.meta.dirname, '..', '..')

export async function makeCode(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'entente-build-'))
  // V8 takes its code again only under the flags under which it made it.
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }
  const flags = scripts.start.split(' ').filter((word) => word.startsWith('--'))
  const { PATH, SystemRoot } = process.env
  const inherited = { PATH, ...(SystemRoot ? { SystemRoot } : {}) }
  const child = spawn(process.execPath, [...flags, join(root, 'server', 'build', 'warm.js')], {
    cwd: root,
    // No setting of whoever builds it.
    env: { ...inherited, PORT: '0', ENTENTE_DATA_DIR: directory, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  try {
    const ended = once(child, 'close') as Promise<[number]>
    const address = new Promise<string>((resolve, reject) => {
      let said = ''
      const hear = (text: string) => {
        said += text
        const [, found] = /at +(http:\S+)[\s\S]*Ctrl-C stops/.exec(said) ?? []
        if (found) resolve(found)
      }
      child.stdout?.setEncoding('utf8').on('data', hear)
      child.stderr?.setEncoding('utf8').on('data', hear)
      void ended.then(() => reject(new Error(said)), reject)
    })
    const response = await fetch(await address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ activities(first: 1) { nodes { title } } }' }),
    })
    await response.text()
    child.send('stop')
    const [status] = await ended
    if (status !== 0) throw new Error(`It ended with ${status}.`)
  } catch (error) {
    // Without it a start takes longer, and that is all.
    console.warn('The server could not be started at the build, so its starts will take longer.', error)
  } finally {
    child.kill()
    rmSync(directory, { recursive: true, force: true })
  }
}
