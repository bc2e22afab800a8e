// What scalars are in TypeScript. Those of our own have a name there, which carries their description.

/** The scalars of the GraphQL specification. */
const plain: Record<string, string> = {
  ID: 'string',
  String: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
}

/** Names that mean something else to a TypeScript program. */
const renamed: Record<string, string> = { Date: 'IsoDate', DateTime: 'IsoDateTime', JSON: 'Json' }

/** What our own scalars are in JSON. */
const inJson: Record<string, string> = {
  CountryCode: 'string',
  Date: 'string',
  DateTime: 'string',
  Edtf: 'string',
  JSON: 'unknown',
  Language: 'string',
}

export const isPlain = (scalar: string) => scalar in plain

export function nameOf(scalar: string): string {
  return plain[scalar] ?? renamed[scalar] ?? scalar
}

export function jsonOf(scalar: string): string {
  const type = inJson[scalar]
  if (!type) throw new Error(`sdk/codegen/scalars.ts does not say what the scalar ${scalar} is in JSON.`)
  return type
}
