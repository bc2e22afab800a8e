import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { bundle } from '../bundle.js'
import { libraries } from './libraries.ts'

// One file, so that a start finds, reads and links none of a thousand. Parts that a start does not need are in it and
// are run when they are first asked for.

const outdir = dirname(bundle)

export async function bundleServer(): Promise<void> {
  mkdirSync(outdir, { recursive: true })
  // What V8 made of other code goes before that code does: it is known again by the length of the code alone.
  for (const name of readdirSync(outdir)) if (!name.startsWith('template-')) rmSync(join(outdir, name))
  await build({
    entryPoints: [join(import.meta.dirname, '..', 'programs.ts')],
    outfile: bundle,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    sourcemap: true,
    logLevel: 'warning',
    // Names stay: the log shows them where something went wrong.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 120,
    legalComments: 'none',
    // What reads files of its own package stays where it is.
    external: [
      '@electric-sql/*',
      '@prisma/client/runtime/query_compiler*',
      '@graphql-yoga/render-graphiql',
      'pg-native',
      'pg-cloudflare',
    ],
    // V8 does not know any more who is to load a module when it takes its code again.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'bundleUrl', 'process.env.NODE_ENV': '"production"' },
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    plugins: [ownSources, libraries],
  })
  // Of all that is not ASCII only regular expressions are left.
  const source = await readFile(bundle, 'utf8')
  await writeFile(bundle, source.replaceAll(/[^\0-\x7f]/g, escaped))
}

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * A source's own folder, seen from the bundle. Of a module that is named `*.built.ts` the bundle has what it exports,
 * as it was at the build: plain data that is worked out from files.
 */
const ownSources: Plugin = {
  name: 'own sources',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]server[\\/].*\.ts$/ }, async ({ path }) => {
      if (path.endsWith('.built.ts')) {
        const data = Object.entries((await import(pathToFileURL(path).href)) as object)
        return { contents: data.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`).join('\n') }
      }
      const source = await readFile(path, 'utf8')
      const place = JSON.stringify(`/${relative(outdir, dirname(path)).replaceAll('\\', '/')}`)
      return { contents: source.replaceAll('import.meta.dirname', `(__dirname + ${place})`), loader: 'ts' }
    })
  },
}
