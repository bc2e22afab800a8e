import { defineConfig } from 'vitest/config'

// How the database answers over many records; needs PostgreSQL: .ci/with-postgres npm run test:plans
export default defineConfig({
  // One copy of graphql for our sources and for the libraries: it tells its own objects by identity.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/plans/**/*.test.ts'],
    globalSetup: ['tests/kit/template.ts'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
})
