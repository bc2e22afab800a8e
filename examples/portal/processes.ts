import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const root = join(import.meta.dirname, '..', '..')

export interface Running {
  url: string
  pid: number
  stop(): Promise<void>
}

/** Starts a service and waits until it says where it listens. What it prints is shown under its name. */
export async function start(name: string, command: string[], env: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((listening, failed) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      console.log(`${`[${name}]`.padEnd(12)} ${line}`)
      const [, at] = /\bat +(http\S+\/graphql)/i.exec(line) ?? []
      if (at) listening(at)
    })
    child.once('exit', () => failed(new Error(`The ${name} did not start.`)))
  })
  return { url, pid: child.pid as number, stop: () => stop(child) }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}

/** The registry of this repository, on its embedded database. */
export const startRegistry = (dataDir: string) =>
  start('registry', ['server/start.js'], { PORT: '0', ENTENTE_DATA_DIR: dataDir, DATABASE_URL: '' })

export const startIndicators = () =>
  start('indicators', ['--import', 'tsx', 'examples/portal/indicators/main.ts'], { PORT: '0' })
