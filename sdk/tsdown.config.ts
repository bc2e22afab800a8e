import { defineConfig } from 'tsdown'

// ESM and CommonJS, each with its own types, for anything that has fetch.
export default defineConfig({
  entry: ['src/index.ts', 'src/documents.ts', 'src/watch.ts', 'src/persisted.ts'],
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  fixedExtension: false,
  tsconfig: 'tsconfig.json',
  hash: false,
  copy: [
    { from: '../schema.graphql', to: '.' },
    { from: '../LICENSE', to: '.' },
  ],
  logLevel: 'warn',
})
