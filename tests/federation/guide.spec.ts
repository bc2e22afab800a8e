import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { read, root } from '../house/files.ts'
import type { Running } from '../start/process.ts'
import { dataDirectory, startPortal } from './portal.ts'

// docs/federation.md does what it says: its commands are run as they stand there, in their order, at free ports and
// on a registry of their own.

interface Block {
  kind: string
  text: string
}

const guide = read('docs/federation.md')
const blocks: Block[] = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, kind = '', text = '']) => ({
  kind,
  text,
}))

/** Runs a command; what it prints until it ends, or until it has printed enough. */
function run(command: string, env: Record<string, string>, enough?: RegExp): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn('bash', ['-euc', command], { cwd: root, env: { ...process.env, ...env }, detached: true })
    let printed = ''
    let complaint = ''
    const heard = (text: string) => {
      printed += text
      if (enough?.test(printed)) process.kill(-(child.pid as number), 'SIGKILL')
    }
    child.stdout.setEncoding('utf8').on('data', heard)
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text
    })
    child.on('close', (code) => {
      if (code === 0 || enough?.test(printed)) done(printed)
      else failed(new Error(`${command}\n${printed}${complaint}`))
    })
  })
}

test('every command does what it says', async () => {
  const ENTENTE_DATA_DIR = dataDirectory()
  const services = join(dataDirectory(), 'services.graphql')
  const places = new Map([['services.graphql', services]])
  const here = (command: string) =>
    [...places].reduce((text, [written, actual]) => text.replaceAll(written, actual), command)
  const ran: string[] = []
  let portal: Running | undefined

  for (const [index, { kind, text }] of blocks.entries()) {
    if (kind === 'graphql') writeFileSync(services, text)
    if (kind !== 'sh') continue
    const expected = blocks[index + 1]
    for (const command of text.trim().split(/\n(?=npm )/)) {
      ran.push(command)
      // CI begins with it; here it has been done.
      if (command === 'npm ci') {
        expect(read('.ci/run')).toContain('npm ci')
      } else if (command.endsWith('npm run portal')) {
        const given = [...here(command).matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value])
        portal?.kill('SIGINT')
        await portal?.ended
        portal = startPortal({ ENTENTE_DATA_DIR, ...Object.fromEntries(given) }, ['npm', 'run', '--silent', 'portal'])
        const [, url = ''] = await portal.printed(/Open (http\S+) in a browser/)
        const [, registry = ''] = await portal.printed(/ registry +at (http\S+)\/graphql/)
        places.set('http://127.0.0.1:4100', url).set('http://127.0.0.1:4000', registry)
      } else if (command.includes('subscription')) {
        expect(await run(here(command), {}, /"operation":"CREATE"/)).toContain('event: next')
      } else {
        const printed = await run(here(command), { ENTENTE_DATA_DIR })
        const [token] = /entente_[\w-]{20,}/.exec(printed) ?? []
        if (token) places.set('entente_…', token)
        if (expected?.kind === 'text') expect(printed).toBe(expected.text)
        else if (expected?.kind === 'json') expect(JSON.parse(printed)).toEqual(JSON.parse(expected.text))
        else if (!token) expect(JSON.parse(printed).errors).toBeUndefined()
      }
    }
  }
  expect(ran).toHaveLength(10)
  expect(places.get('entente_…')).toBeDefined()
})
