import { writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { directory, npmRun, npmStart, refusal, server, start, usedDirectory } from './process.ts'

/** The names that the configuration asks the environment for. */
function settings(): string[] {
  const asked = new Set<string>()
  const env = new Proxy({}, { get: (_, name) => asked.add(String(name)) && 'set, so that what depends on it is asked' })
  expect(() => readConfig(env)).toThrow()
  asked.delete('npm_lifecycle_event')
  return [...asked]
}

test('--help lists every setting with its default and starts nothing', async () => {
  const data = join(directory(), 'not-made')
  const { code, output } = await start({ ENTENTE_DATA_DIR: data, PORT: 'abc' }, [...npmStart, '--help']).ended
  expect(code).toBe(0)
  for (const name of settings()) expect(output).toMatch(new RegExp(`^ {2}${name} +\\S.+\n +Default: \\S+\\.$`, 'm'))
  expect(output.match(/Default:/g)).toHaveLength(settings().length)
  expect(output).not.toContain('starting')
})

test('a word that means nothing is named, instead of being passed over', async () => {
  const refused = await refusal(start({}, [...server, '--port', '5000']))
  expect(refused).toBe('"--port" means nothing here: settings come from the environment, and --help lists them.')
})

test('a command that there is not is told which there are', async () => {
  for (const name of ['', 'tokens', 'constructor'])
    expect(await refusal(start({}, npmRun(name)))).toBe(
      `"${name}" is none of server, token, import, export, migrate, backup, restore.`,
    )
})

test('wrong settings are named, all at once', async () => {
  const { code, output } = await start({ PORT: 'abc', ENTENTE_SEED: 'yes' }).ended
  expect(code).toBe(1)
  expect(output).toBe(
    'PORT is "abc", but should be a whole number from 0 to 65535.\nENTENTE_SEED is "yes", but should be true or false.\n',
  )
})

test('a port in use is told, and which setting helps', async () => {
  const taken = createServer()
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done))
  onTestFinished(() => void taken.close())
  const { port } = taken.address() as { port: number }
  expect(await refusal(start({ PORT: String(port), ENTENTE_DATA_DIR: await usedDirectory() }))).toBe(
    `Cannot listen on 127.0.0.1:${port}: another process listens there. Set PORT to another port, or to 0 for a free one.`,
  )
})

test('an address that is not of this machine is told', async () => {
  const running = start({ HOST: '192.0.2.1', ENTENTE_DATA_DIR: await usedDirectory() })
  expect(await refusal(running)).toBe('Cannot listen on 192.0.2.1:0: this machine has no such address. Set HOST.')
})

test('a data directory that is a file, or not what it should be, is told', async () => {
  const file = join(directory(), 'file')
  writeFileSync(file, '')
  expect(await refusal(start({ ENTENTE_DATA_DIR: file }))).toBe(
    `The data directory ${file} cannot be used: it is not a directory. Set ENTENTE_DATA_DIR to another directory.`,
  )
  const data = await usedDirectory()
  writeFileSync(join(data, 'database', 'PG_VERSION'), '17\n')
  expect(await refusal(start({ ENTENTE_DATA_DIR: data }))).toMatch(
    /^The embedded database in .+ cannot be opened: .+\.$/,
  )
})

describe('a wrong DATABASE_URL is told, without the password', () => {
  const at = (rest: string) => `postgresql://someone:hush@${rest}`

  test.each([
    ['db.example/entente', /^DATABASE_URL is not a URL\. It should look like postgresql:/],
    ['postgresql://someone:hush@host:99999/entente', /^DATABASE_URL is not a URL\./],
    [
      'http://someone:hush@host/entente',
      /^DATABASE_URL begins with http:\/\/, but Entente needs PostgreSQL: postgresql:/,
    ],
    [
      at('127.0.0.1:1/entente'),
      /^The database at 127\.0\.0\.1:1\/entente cannot be reached: nothing listens there\. Check DATABASE_URL/,
    ],
    [at('localhost:1/entente'), /^The database at localhost:1\/entente cannot be reached: nothing listens there\./],
    [
      at('nowhere.invalid/entente'),
      /^The database at nowhere\.invalid\/entente cannot be reached: the host name is not known\./,
    ],
  ])('%s', async (url, sentence) => {
    const refused = await refusal(start({ DATABASE_URL: url }))
    expect(refused).toMatch(sentence)
    expect(refused).not.toContain('hush')
  })

  // What a PostgreSQL server answers, from a stand-in: a real one cannot be made to do all of this.
  test.each([
    ['28P01', 'the password is wrong'],
    ['28000', 'the user may not log in'],
    ['3D000', 'there is no such database'],
    ['53300', 'it has no connection left'],
    ['57P03', 'it is starting or stopping'],
  ])('a server that answers %s', async (code, reason) => {
    const port = await standIn((socket) => socket.end(refusing(code)))
    const refused = await refusal(start({ DATABASE_URL: at(`127.0.0.1:${port}/entente`) }))
    expect(refused).toBe(
      `The database at 127.0.0.1:${port}/entente cannot be reached: ${reason}. Check DATABASE_URL and that the server runs.`,
    )
  })

  test('a server that never answers, and one that is no PostgreSQL', async () => {
    const mute = await standIn(() => {})
    expect(await refusal(start({ DATABASE_URL: at(`127.0.0.1:${mute}/entente`) }))).toMatch(
      /: it did not answer in time\./,
    )
    const other = await standIn((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    expect(await refusal(start({ DATABASE_URL: at(`127.0.0.1:${other}/entente`) }))).toMatch(
      /: what listens there does not answer as PostgreSQL does\./,
    )
  })
})

/** Listens on a free port and answers the first words of whoever connects. */
async function standIn(answer: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>()
  const listening = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).once('data', () => answer(socket))
  })
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    listening.close()
  })
  return (listening.address() as { port: number }).port
}

/** The message with which PostgreSQL turns a connection away. */
function refusing(code: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0Mrefused\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(fields.length + 4, 1)
  return Buffer.concat([head, fields])
}
