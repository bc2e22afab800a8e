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

/** Starts a service, notes that it runs, and waits until it says where. What it prints is shown under its name. */
export async function start(
  name: string,
  command: string[],
  env: Record<string, string>,
  noted: Running[],
): Promise<Running> {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const running = { url: '', pid: child.pid as number, stop: () => stop(child) }
  noted.push(running)
  await new Promise<void>((listening, failed) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      console.log(`${`[${name}]`.padEnd(12)} ${line}`)
      const [, at] = /\bat +(http\S+\/graphql)/i.exec(line) ?? []
      if (!at || running.url) return
      running.url = at
      listening()
    })
    child.once('exit', () => failed(new Error(`The ${name} did not start.`)))
  })
  return running
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}
