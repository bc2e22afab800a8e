import { isFresh, runBundle } from './bundle.js'

// Starts the bundle that `npm ci` made, as long as nothing it was made from is newer; else the sources.

if (isFresh()) {
  runBundle()
} else {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./main.ts')
}
