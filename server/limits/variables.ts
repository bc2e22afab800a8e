import type { GraphQLError } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { isStorable } from '../kit/storable.ts'
import { badPart } from './refusal.ts'
import { unstorable } from './scan.ts'
import type { Limits } from './settings.ts'

// What comes beside the document, looked through before anybody walks it: how much there is and how deep, whether
// there is text that cannot be stored, and whether a key means something to JavaScript.

/** Keys that a careless assignment would take for the prototype of an object. */
const OF_PROTOTYPES = new Set(['__proto__', 'constructor', 'prototype'])

export function limitVariables(limits: Limits): Plugin {
  return {
    onParams({ params }) {
      const refused = refusalOf(params, limits)
      if (refused) throw refused
    },
  }
}

/** What is wrong with what comes beside the document; null where nothing is. */
export function refusalOf(
  params: Pick<GraphQLParams, 'variables' | 'extensions'>,
  { variablesDepth, variablesValues }: Limits,
): GraphQLError | null {
  return (
    search(params.variables, 'variables', variablesDepth, variablesValues) ??
    search(params.extensions, 'extensions', variablesDepth, variablesValues)
  )
}

function search(root: unknown, name: string, mostDepth: number, mostValues: number): GraphQLError | null {
  let values = 0
  const look = (value: unknown, path: string, depth: number): GraphQLError | null => {
    if (depth > mostDepth) return badPart(name, `are more than ${mostDepth} levels deep.`, { limit: mostDepth })
    if (++values > mostValues) return badPart(name, `hold more than ${mostValues} values.`, { limit: mostValues })
    if (typeof value === 'string') return isStorable(value) ? null : unstorable(path)
    if (typeof value !== 'object' || value === null) return null
    for (const key of Object.keys(value)) {
      if (OF_PROTOTYPES.has(key)) return badPart(path, `has the key ${key}, which nothing here is called.`)
      if (!isStorable(key)) return unstorable(path)
      const refused = look(value[key as keyof typeof value], `${path}.${key}`, depth + 1)
      if (refused) return refused
    }
    return null
  }
  return look(root, name, 0)
}
