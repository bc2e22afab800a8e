import { defineConfig } from 'vitest/config'

// The registry behind a gateway, as portals run it. Needs what examples/portal installs.
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/federation/**/*.spec.ts'],
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
