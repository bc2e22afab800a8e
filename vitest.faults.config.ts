import { defineConfig } from 'vitest/config'

// What goes wrong on bad days, made to happen: real processes of the server and of PostgreSQL, killed, cut off, filled
// up and moved while they work.
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/faults/**/*.test.ts'],
    globalSetup: ['tests/faults/template.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
