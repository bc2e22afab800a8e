import { readFile } from 'node:fs/promises'
import { type Plugin, transform } from 'esbuild'

// What the bundle changes in libraries. Where one is not there, or is written in another way, the build ends.

interface Change {
  path: RegExp
  of(source: string): string | Promise<string>
}

/** The text with an answer in place of what a library asks. */
const known = (question: string, answer: string) => (source: string) => {
  if (!source.includes(question)) throw new Error(`It asks another question than ${question}.`)
  return source.replace(question, answer)
}

/**
 * For each place of a query, Prisma's client keeps what may stand there by the number of its name, in an array as long
 * as the greatest number: for this schema 15 MB, a third of all that the server holds. Hardly any place is ever looked
 * at, so here each is read when it is.
 */
const readPlaces =
  /let i=this\.#i\(\),o=\{\};(for\(let s=0;s<i;s\+\+\)\{let a=this\.#i\(\),u=this\.#a\(\),m=this\.#o\(\),P=this\.#o\(\),S=\{flags:this\.#s\(\)\};[^{}]+o\[a\]=S\})r\.push\(\{edges:o\}\)/

const readLater = `let from=this.#r;
for(let i=this.#i();i>0;i--){this.#i();this.#a();this.#o();this.#o();this.#s()}
let read=()=>{this.#r=from;let i=this.#i(),o={};$1return o};
r.push({get edges(){let value=read();Object.defineProperty(this,"edges",{value});return value}})`

/** The text of Prisma's client with places that are read when they are looked at. */
export function withPlacesReadLater(source: string): string {
  if (!readPlaces.test(source)) throw new Error('It reads what may stand in a query in another way.')
  return source.replace(readPlaces, readLater)
}

/**
 * A bundle renames a class where two have the same name, or where it speaks of itself. This library goes by the names
 * of its own. (To keep those of all functions takes time whenever one is made.)
 */
const named = async (source: string) => (await transform(source, { keepNames: true })).code

const changes: Change[] = [
  // Two ask where they run, by way of what makes Node load all of its own fetch. In the bundle it is known.
  { path: /[\\/]pg[\\/]lib[\\/]stream\.js$/, of: known('isCloudflareRuntime())', 'false)') },
  {
    path: /[\\/]@whatwg-node[\\/]server[\\/]\w+[\\/]createServerAdapter\.js$/,
    of: known('fetchAPI.Request !== globalThis.Request', 'true'),
  },
  { path: /[\\/]node_modules[\\/]edtf[\\/].*\.js$/, of: named },
  { path: /[\\/]@prisma[\\/]client[\\/]runtime[\\/]client\.js$/, of: withPlacesReadLater },
]

export const libraries: Plugin = {
  name: 'libraries',
  setup: ({ onLoad, onEnd }) => {
    const missed = new Set(changes.map(({ path }) => path))
    for (const { path: filter, of } of changes)
      onLoad({ filter }, async ({ path }) => {
        missed.delete(filter)
        return { contents: await of(await readFile(path, 'utf8')), loader: 'js' }
      })
    onEnd(() => ({ errors: [...missed].map(({ source }) => ({ text: `Nothing in the bundle is ${source}.` })) }))
  },
}
