import { run } from './bundle.js'

// npm run token, import, export, migrate, backup, restore: the first word names which.

const [program = '', ...words] = process.argv.slice(2)
await run(program, words)
