import { defineConfig } from 'vitest/config'

// The server as people start it: processes of their own, on databases and ports of their own.
export default defineConfig({
  test: {
    globalSetup: ['tests/start/build.ts'],
    include: ['tests/start/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
