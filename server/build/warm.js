import { renameSync, writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { code, runBundle } from '../bundle.js'

// Runs the server of the bundle until it is told to stop, and then writes what V8 made of the code: of the functions
// that ran, and only of these.

// Nothing is forgotten meanwhile. The flags at the end are those of a start, or it would take no notice of it.
setFlagsFromString('--no-flush-bytecode')
const script = runBundle('server', [])
process.once('message', () => process.emit('SIGTERM'))
process.once('exit', () => {
  setFlagsFromString('--flush-bytecode')
  // Under its name only when it is whole.
  writeFileSync(`${code}.part`, script.createCachedData())
  renameSync(`${code}.part`, code)
})
