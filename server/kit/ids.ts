import { badInput } from './errors.ts'

// Outside, an id is `Activity:0190f4c2-…`: the type and the key. It is not wrapped in base64, which would
// hide nothing and cost every row an encoding. Clients are told it is opaque all the same.

export const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export function encodeGlobalId(typename: string, key: string | number | bigint): string {
  return `${typename}:${key}`
}

export function decodeGlobalId(id: string, argument = 'id'): { typename: string; id: string } {
  const [typename = '', key = ''] = id.split(':', 2)
  if (!/^[A-Z][A-Za-z]*$/.test(typename) || !KEY.test(key) || id.length !== typename.length + 1 + key.length) {
    throw badInput(
      argument,
      `${JSON.stringify(id.slice(0, 100))} is no id of this registry. Ids come from the field \`id\` of a record.`,
    )
  }
  return { typename, id: key }
}
