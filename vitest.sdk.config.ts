import { defineConfig } from 'vitest/config'

// The SDK as it is published: packed, installed, compiled and run. Slow, and so apart from the fast tests of the SDK,
// which are named *.test.ts and belong to the main suite.
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/sdk/package/*.spec.ts'],
    globalSetup: ['tests/kit/template.ts', 'tests/sdk/package/pack.ts'],
    pool: 'forks',
    maxWorkers: 2,
    execArgv: ['--liftoff-only'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
