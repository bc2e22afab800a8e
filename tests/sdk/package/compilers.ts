import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../house/files.ts'
import { npm } from './pack.ts'

// Versions of TypeScript: that of the repository, and others from the registry.

const OTHERS = ['5.5.4', '5.7.3', '6.0.3', '7.0.2']

const own = join(root, 'node_modules', 'typescript')
const versionOf = (directory: string) =>
  (JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as { version: string }).version

export const versions = [...OTHERS, versionOf(own)].sort()

/** Where a version is installed; null where the registry cannot be reached. */
export async function install(version: string, home: string): Promise<string | null> {
  if (version === versionOf(own)) return own
  const directory = join(home, 'typescript', version)
  mkdirSync(directory, { recursive: true })
  await npm(['install', '--prefix', directory, '--no-save', `typescript@${version}`], directory).catch(() => null)
  const installed = join(directory, 'node_modules', 'typescript')
  return existsSync(installed) ? installed : null
}

export interface Outcome {
  errors: string
  /** What the compiler did, in milliseconds of processor time. Null for the native one. */
  cpuMs: number | null
}

const PRINT_CPU = `process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error('cpu', Math.round((user + system) / 1000)) })`

export async function compile(typescript: string, cwd: string, args: string[]): Promise<Outcome> {
  // From 7 on it is native, started by a script whose own time says nothing.
  const isNative = Number.parseInt(versionOf(typescript), 10) >= 7
  const measured = ['--import', `data:text/javascript,${encodeURIComponent(PRINT_CPU)}`]
  const program = [...(isNative ? [] : measured), join(typescript, 'bin', 'tsc')]
  const run = promisify(execFile)(process.execPath, [...program, ...args], { cwd })
  const { stdout, stderr } = await run.catch((error: { stdout: string; stderr: string }) => error)
  const cpu = stderr.match(/cpu (\d+)/)?.[1]
  return { errors: stdout + stderr.replace(/cpu \d+\n/, ''), cpuMs: cpu ? Number(cpu) : null }
}
