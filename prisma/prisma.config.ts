import { defineConfig } from 'prisma/config'

// `generate`, `validate` and `format` need no schema engine, but the CLI fetches a native one before
// it looks at the command. Naming an executable keeps those commands offline; `migrate` is untouched.
if (process.argv.some((word) => ['generate', 'validate', 'format'].includes(word))) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath
}

export default defineConfig({
  schema: 'schema',
  migrations: { path: 'migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
