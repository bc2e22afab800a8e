import { type Answer, type Call, mapCall } from './call.ts'
import type { Core } from './core.ts'
import type { TypedDocument } from './document.ts'
import { type List, listOf, type Page, type PageVariables } from './list.ts'
import type { CallOptions } from './options.ts'
import { NotFoundError } from './refusals.ts'

// What the generated methods of resources are made of. Each sends one document, whose fields lead down one path
// to what the method is for.

type Path = readonly string[]

/** A method that reads what lies at the end of a path. */
export function reader<Variables extends object, Data>(core: Core, document: string, path: Path) {
  return (variables?: Variables, options?: CallOptions): Call<Data> =>
    mapCall(core.request(document as TypedDocument<unknown, object>, variables, options), (data, answer) =>
      at<Data>(data, path, answer),
    )
}

/** A method that gets a record by one of several keys, each with its document and path. */
export function getter<By extends object, Data>(
  core: Core,
  ways: { readonly [key: string]: readonly [document: string, ...path: Path] },
) {
  return (by: By, options?: CallOptions): Call<Data> => {
    const key = Object.keys(ways).find((name) => (by as Record<string, unknown>)[name] != null)
    if (!key) throw new TypeError(`get needs ${Object.keys(ways).join(' or ')}.`)
    const [document, ...path] = ways[key] as readonly [string, ...string[]]
    return reader<By, Data>(core, document, path)(by, options)
  }
}

/** A method that lists what the connection at the end of a path holds. */
export function lister<Variables extends PageVariables, Node>(core: Core, document: string, path: Path) {
  const read = reader<Variables, Page<Node, boolean>>(core, document, path)
  return <Counted extends boolean = false>(
    variables?: Variables & { totalCount?: Counted },
    options?: CallOptions,
  ): List<Node, Counted> =>
    listOf<Node, Counted>(
      variables ?? {},
      (bounds) =>
        read({ ...variables, ...bounds } as Variables, options).withResponse() as Promise<Answer<Page<Node, Counted>>>,
    )
}

/** What lies at the end of the path. The server tells of what is not there with an error; if not, it is one here. */
function at<Data>(data: unknown, path: Path, { response }: Answer<unknown>): Data {
  let found = data as Record<string, unknown> | null | undefined
  for (const name of path) found = found?.[name] as typeof found
  // A record of another type than was asked for answers to none of its fields, not even its id.
  const other = found?.id ? null : found?.__typename
  if (found != null && !other) return found as Data
  const message = `There is no such record${other ? `, but a ${other}` : ''}.`
  throw new NotFoundError({ response, code: 'NOT_FOUND', message, errors: [] })
}
