import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin, transform } from 'esbuild'
import { bundle } from '../bundle.js'

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
    plugins: [ownSources, nodeOnly, namedClasses],
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

/** Two libraries ask where they run, by way of what makes Node load all of its own fetch. In the bundle it is known. */
const known = [
  { asks: /[\\/]pg[\\/]lib[\\/]stream\.js$/, question: 'isCloudflareRuntime())', answer: 'false)' },
  {
    asks: /[\\/]@whatwg-node[\\/]server[\\/]\w+[\\/]createServerAdapter\.js$/,
    question: 'fetchAPI.Request !== globalThis.Request',
    answer: 'true',
  },
]

const nodeOnly: Plugin = {
  name: 'node only',
  setup: ({ onLoad }) => {
    for (const { asks, question, answer } of known)
      onLoad({ filter: asks }, async ({ path }) => {
        const source = await readFile(path, 'utf8')
        if (!source.includes(question)) throw new Error(`${path} asks another question than ${question}.`)
        return { contents: source.replace(question, answer), loader: 'js' }
      })
  },
}

/**
 * A bundle renames a class where two have the same name, or where it speaks of itself. This library goes by the names
 * of its own. (To keep those of all functions takes time whenever one is made.)
 */
const namedClasses: Plugin = {
  name: 'named classes',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]node_modules[\\/]edtf[\\/].*\.js$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { keepNames: true })
      return { contents: code, loader: 'js' }
    })
  },
}
