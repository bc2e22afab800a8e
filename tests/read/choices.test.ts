import { type OperationDefinitionNode, parse } from 'graphql'
import { expect, test } from 'vitest'
import { anonymous, type Context } from '../../server/context.ts'
import { tablesOf } from '../../server/kit/tables.ts'
import { compile } from '../../server/read/compile.ts'
import { schema } from '../../server/schema.ts'
import { scratch } from '../kit/world.ts'

test('of all the choices that directives give, only the latest stay compiled', async () => {
  const { database } = await scratch('empty')
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const document = parse(`query (${names.map((name) => `$${name}: Boolean!`).join()}) {
    topics { nodes { ${names.map((name) => `${name}: slug @include(if: $${name})`).join(' ')} } }
  }`)
  const operation = document.definitions[0] as OperationDefinitionNode
  const { plan } = compile(schema, tablesOf(database.prisma), document, operation)
  const chosen = (choice: number) =>
    plan({
      ctx: { actor: anonymous } as Context,
      variables: Object.fromEntries(names.map((name, place) => [name, ((choice >> place) & 1) === 1])),
    })
  const choices = Array.from({ length: 2 ** names.length }, (_, choice) => choice)
  const before = choices.map(chosen)
  // The latest first, as those that are gone are compiled anew and push out others.
  const kept = choices.reverse().filter((choice) => chosen(choice) === before[choice])
  expect(kept).toEqual(choices.slice(0, 20))
})
