import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// Starts the bundle that `npm ci` made, as long as nothing it was made from is newer; else the sources.

const root = join(import.meta.dirname, '..')
const bundle = join(root, 'dist', 'main.js')
const sources = ['package-lock.json', 'server', 'prisma/generated', 'prisma/seed']

/** The time of the last change of a file, or of anything in a folder. */
function changed(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))))
}

function isFresh() {
  const built = statSync(bundle, { throwIfNoEntry: false })
  return built !== undefined && sources.every((path) => changed(join(root, path)) <= built.mtimeMs)
}

if (isFresh()) {
  await import(pathToFileURL(bundle).href)
} else {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./main.ts')
}
