import { bundleServer } from './build/bundle.ts'
import { makeCode } from './build/code.ts'
import { makeTemplates } from './build/templates.ts'

// What a start would do each time is done once, into dist/: the server in one file with the data it works out from
// other files, the templates of the embedded database, and what V8 makes of the code.
// server/start.js uses it while it is newer than every source, so nobody needs to remember to build.

await bundleServer()
await makeTemplates()
await makeCode()
process.exit(0)
