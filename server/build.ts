import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { makeTemplate } from './database/template.ts'

// Bundles the server into dist/, so that a start reads a few files instead of a thousand and translates none,
// and puts the template of the embedded database beside it.
// server/start.js uses it while it is newer than every source, so nobody needs to remember to build.

const root = join(import.meta.dirname, '..')
const outdir = join(root, 'dist')

await build({
  entryPoints: { main: join(root, 'server', 'main.ts') },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.11',
  sourcemap: true,
  logLevel: 'warning',
  // What reads files of its own package stays where it is.
  external: [
    '@electric-sql/*',
    '@prisma/client',
    '@prisma/client/*',
    '@prisma/adapter-pg',
    'pg',
    'cldr-core',
    'cldr-core/*',
    '@graphql-yoga/render-graphiql',
  ],
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  plugins: [
    {
      // A source's own folder, seen from the bundle.
      name: 'dirname-of-source',
      setup: ({ onLoad }) => {
        onLoad({ filter: /[\\/]server[\\/].*\.ts$/ }, async ({ path }) => {
          const source = await readFile(path, 'utf8')
          const place = JSON.stringify(`/${relative(outdir, dirname(path)).replaceAll('\\', '/')}`)
          return {
            contents: source.replaceAll('import.meta.dirname', `(import.meta.dirname + ${place})`),
            loader: 'ts',
          }
        })
      },
    },
  ],
})

await makeTemplate()
process.exit(0)
