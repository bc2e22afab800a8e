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

/** Starts a service and waits until it says where it listens. What it prints until then is told if it fails. */
export async function start(name: string, command: string[], env: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line)
    const url = /\bat +(http\S+\/graphql)/.exec(line)?.[1]
    if (url) {
      child.stdout.resume()
      return { url, pid: child.pid as number, stop: () => stop(child) }
    }
  }
  throw new Error(`${name} did not start:\n${said.join('\n')}`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}

/** The registry of this repository, on its embedded database. */
export const startRegistry = (dataDir: string) =>
  start('The registry', ['server/start.js'], { PORT: '0', ENTENTE_DATA_DIR: dataDir, DATABASE_URL: '' })

export const startIndicators = () =>
  start('The service of indicators', ['--import', 'tsx', 'examples/portal/indicators/main.ts'], { PORT: '0' })
