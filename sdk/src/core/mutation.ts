import { type Call, mapCall } from './call.ts'
import type { Core } from './core.ts'
import { document, type Fragment, type TypedDocument } from './document.ts'
import type { CallOptions } from './options.ts'

// Mutations are alike: each has one field, given everything by variables, and asks for whole fragments. So their
// documents are made here from what is different, which is a quarter of their text.

/**
 * The document of a mutation, from its field, its arguments and the fragments of what it answers with. Arguments
 * are left out where they are those of every `create…` or `update…`.
 */
export function mutation<Data, Variables>(
  field: string,
  args: string | 0,
  ...fragments: readonly Fragment[]
): TypedDocument<Data, Variables> {
  const name = field.charAt(0).toUpperCase() + field.slice(1)
  const given =
    args !== 0 ? args : `${field.startsWith('create') ? '' : 'expectedVersion:Int!,id:ID!,'}input:${name}Input!`
  const spread = fragments.map((text) => text.replace(/fragment (\w+)[\s\S]*/, '...$1')).join('')
  const values = given.replace(/(\w+):[^,]+,?/g, '$1:$$$1 ').trim()
  const body = document(`{${field}${values && `(${values})`}${spread && `{${spread}}`}}`, ...fragments)
  const language = body.includes('$lang') && !/\blang:/.test(given) ? '$lang:Language!="en"' : ''
  const declared = given.replace(/,?(\w+:)/g, '$$$1') + language
  return `mutation ${name}${declared && `(${declared})`}${body}`
}

/** The documents of `create…` and `update…` for each of these records; what else is created with takes these as well. */
export function usual(problem: Fragment, more: string, ...records: readonly Fragment[]): string[] {
  return records.flatMap((record) => {
    const name = record.split(' ')[1]
    return [
      mutation(`create${name}`, `${more}input:Create${name}Input!`, record, problem),
      mutation(`update${name}`, 0, record, problem),
    ]
  })
}

type Method = (variables?: never, more?: object, options?: CallOptions) => Call<unknown>

/** A method for each document, named like its field. What alone is required is given by itself. */
export function methodsOf(core: Core, documents: readonly string[]): { [field: string]: Method } {
  return Object.fromEntries(
    documents.map((text) => {
      const [declared = '', field = ''] = text.split(/\)?\{(\w+)/)
      const [only, ...others] = [...declared.matchAll(/\$(\w+):[^$]*!(?=\$|$)/g)].map(([, name]) => name)
      const send = (variables: object | undefined, options: CallOptions | undefined) =>
        mapCall(
          core.request(text as TypedDocument<Record<string, unknown>, object>, variables, options),
          (data) => data[field],
        )
      const method = (given?: never, more?: object, options?: CallOptions) =>
        only && others.length === 0 ? send({ ...more, [only]: given }, options) : send(given, more as CallOptions)
      return [field, method]
    }),
  )
}
