import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { jsdoc } from './comments.ts'

// version.ts: which schema it is. The server tells it with every answer, and the SDK which one it was built from.

const DOC =
  'The version of the schema, and after the plus what tells two schemas of one version apart: the beginning of the SHA-256 of its text.'

export const plugin: PluginFunction = (schema) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  return [
    '// Generated from schema.graphql and package.json by `npm run codegen`. Not to be edited.\n',
    `${jsdoc(DOC)}export const schemaVersion = '${version}+${hashOf(schema)}'\n`,
  ].join('\n')
}

export function hashOf(schema: GraphQLSchema): string {
  return createHash('sha256')
    .update(printSchema(lexicographicSortSchema(schema)))
    .digest('hex')
    .slice(0, 12)
}
