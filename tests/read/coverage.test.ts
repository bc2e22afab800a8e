import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, type OperationDefinitionNode, parse, valueFromASTUntyped } from 'graphql'
import { expect, test } from 'vitest'
import { questions } from '../../examples/questions.ts'
import { anonymous, commandContext } from '../../server/context.ts'
import { tablesOf } from '../../server/kit/tables.ts'
import { compile } from '../../server/read/compile.ts'
import { schema } from '../../server/schema.ts'
import { HOW_READ } from '../kit/both-ways.ts'
import { seeded } from '../kit/world.ts'

// What the compiler answers of what people ask.

test('every example question is compiled', async () => {
  const { send } = await seeded()
  for (const { name, document } of questions()) {
    const { headers } = await send(document)
    expect(headers.get(HOW_READ), name).toBe('compiled')
  }
})

test('at least 95 % of the queries of the SDK are compiled', async () => {
  const { database } = await seeded()
  const folder = join(import.meta.dirname, '..', '..', 'sdk', 'operations')
  const document = parse(
    readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n'),
  )
  const queries = document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION && one.operation === 'query',
  )
  const ctx = commandContext(database, anonymous, { requestId: '' })
  const left = queries.flatMap((operation) => {
    const given = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
    )
    try {
      compile(schema, tablesOf(database.prisma), document, operation).plan({
        ctx,
        variables: Object.fromEntries(given),
      })
      return []
    } catch (error) {
      return [`${operation.name?.value}: ${(error as Error).message}`]
    }
  })
  expect(queries.length).toBeGreaterThan(40)
  expect(left.length / queries.length, left.join('\n')).toBeLessThanOrEqual(0.05)
})
