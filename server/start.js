import { run } from './bundle.js'

// npm start: the server.

await run('server', process.argv.slice(2))
