import { defineConfig } from 'vitest/config'

export default defineConfig({
  // One copy of graphql for our sources and for the libraries: it tells its own objects by identity.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/start/**', 'tests/plans/**', 'tests/faults/**'],
    globalSetup: ['tests/kit/template.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Files share their worker's database engine; what a file writes it writes to a database of its own.
    isolate: false,
    execArgv: ['--liftoff-only'],
    experimental: { fsModuleCache: true, fsModuleCachePath: '.cache/vitest' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
