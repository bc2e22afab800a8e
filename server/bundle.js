import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'

// The server and its commands as the build left them: one file of code, and beside it what V8 made of that code, which
// it takes as long as its version and flags are the same. Where they are not, it reads the code as it would read any.

const root = join(import.meta.dirname, '..')

export const bundle = join(root, 'dist', 'server.cjs')

/** What V8 made of the code, on this version of Node. */
export const code = join(dirname(bundle), `server-${process.version}-${process.arch}.code`)

const sources = [
  'package-lock.json',
  'server',
  'prisma/generated',
  'prisma/migrations',
  'prisma/seed',
  'examples/questions',
]

/** The time of the last change of a file, or of anything in a folder. */
function changed(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))))
}

/** Whether nothing that it was made from is newer. */
export function isFresh() {
  const built = statSync(bundle, { throwIfNoEntry: false })
  return built !== undefined && sources.every((path) => changed(join(root, path)) <= built.mtimeMs)
}

/** Runs a program of server/programs.ts: from the bundle as long as it is fresh, else from the sources. */
export async function run(program, words) {
  if (isFresh()) {
    runBundle(program, words)
    return
  }
  const { register } = await import('tsx/esm/api')
  register()
  const programs = await import('./programs.ts')
  await programs.run(program, words)
}

/** Runs a program of the bundle. */
export function runBundle(program, words) {
  // All of it is ASCII, which is read faster so.
  const source = readFileSync(bundle, 'latin1')
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: bundle,
    ...(existsSync(code) ? { cachedData: readFileSync(code) } : {}),
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle))
  void module.exports.run(program, words)
  return script
}
