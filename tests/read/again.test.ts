import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GraphQLObjectType, Kind, type OperationDefinitionNode, parse, print, separateOperations } from 'graphql'
import { expect, onTestFinished, test } from 'vitest'
import { questions } from '../../examples/questions.ts'
import { Undescribed } from '../../server/database/undescribed.ts'
import { atOnce } from '../../server/read/made.ts'
import { eachOf } from '../../server/read/resolved.ts'
import { schema } from '../../server/schema.ts'
import { compareWays, HOW_READ } from '../kit/both-ways.ts'
import { seeded, worldOver } from '../kit/world.ts'

compareWays()

// What is kept of one request for the next: the same document with other values, for other people, is answered as if
// it were the first.

const ANYONE = [{}, { clearance: 'PARTNER' }, { clearance: 'INTERNAL' }, { role: 'EDITOR' }] as const
const LANGUAGES = ['ko', 'en', 'es'] as const

/** Each of them in another language. */
const ASKERS = ANYONE.map((asker, at) => ({ asker, lang: LANGUAGES[at % LANGUAGES.length] }))

test.each([
  'query ($l: Language!) { country(code: "KR") { region { name(lang: $l) } subregion { name(lang: $l) } } }',
  'query ($l: Language!) { countries(first: 3) { nodes { region { ...R } } } } fragment R on Region { name(lang: $l) }',
  'query ($l: Language!) { country(code: "KR") { name(lang: $l) region { name } } }',
  'query ($l: Language = "ko") { country(code: "KR") { name(lang: $l) region { name(lang: $l) } } }',
])('languages of %s', async (query) => {
  const { ask } = await seeded()
  const names = []
  for (const l of ['ko', 'en', 'es', 'ko']) names.push(JSON.stringify(await ask(query, { variables: { l } })))
  expect(new Set(names).size).toBe(3)
  expect(names[3]).toBe(names[0])
})

test('every example question, asked by everyone one after the other', async () => {
  const { send } = await seeded()
  // What anybody sees of them is compared where they are answered.
  for (const { name, document } of questions())
    for (const asker of ANYONE.slice(1))
      expect((await send(document, asker)).headers.get(HOW_READ), name).toBe('compiled')
})

const lists = 'activities agreements citations commitments countries organizations participations people sources topics'

/** An id and a slug of each type. */
async function examples(): Promise<Record<string, { id: string; slug?: string }>> {
  const { ask } = await seeded()
  const asked = lists.split(' ').map((list) => {
    const slug = /citations|countries|participations/.test(list) ? '' : 'slug'
    return `${list}(first: 1) { nodes { __typename id ${slug} } }`
  })
  const found = Object.values(await ask(`{ ${asked.join(' ')} }`)) as { nodes: [{ __typename: string; id: string }] }[]
  return Object.fromEntries(found.map(({ nodes: [node] }) => [node.__typename, node]))
}

/** Values for the variables without which an operation of the SDK cannot be asked, and for the language. */
function valuesFor({ name, variableDefinitions = [] }: OperationDefinitionNode, given: Record<string, unknown>) {
  const needed = variableDefinitions.filter(
    ({ variable, type, defaultValue }) =>
      variable.name.value === 'lang' || (type.kind === Kind.NON_NULL_TYPE && !defaultValue),
  )
  return Object.fromEntries(
    needed.map(({ variable: { name: variable } }) => {
      expect(given, `${name?.value} needs $${variable.value}`).toHaveProperty(variable.value)
      return [variable.value, given[variable.value]]
    }),
  )
}

test('every query of the SDK, asked by everyone in other languages', async () => {
  const { send } = await seeded()
  const known = await examples()
  const folder = join(import.meta.dirname, '..', '..', 'sdk', 'operations')
  const text = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
  for (const document of Object.values(separateOperations(parse(text.join('\n'))))) {
    const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
    if (operation?.operation !== 'query') continue
    const type = Object.keys(known).find((type) => operation.name?.value.startsWith(type)) ?? 'Activity'
    for (const { asker, lang } of ASKERS) {
      const ids = [known.Activity?.id, known.Country?.id]
      const given = { ...known[type], ids, lang, code: 'KR', between: ['KR', 'PE'], query: 'ministry' }
      const { headers, errors } = await send(print(document), { ...asker, variables: valuesFor(operation, given) })
      const mayRefuse = operation.name?.value === 'Changes' && !('role' in asker)
      if (!mayRefuse) expect([errors, headers.get(HOW_READ)], operation.name?.value).toEqual([undefined, 'compiled'])
    }
  }
})

test('where a statement that was compiled fails, the resolvers answer, and the log tells once what went wrong', async () => {
  const { database, ask } = await seeded()
  const pool = new Proxy(database.pool, {
    get: (target, name) => {
      const value = Reflect.get(target, name)
      if (name !== 'query') return typeof value === 'function' ? value.bind(target) : value
      return async (question: unknown) => {
        if (question instanceof Undescribed) throw new Error('no such column: "secret value"')
        return database.pool.query(question as never)
      }
    },
  })
  const world = worldOver({ ...database, pool })
  const query = '{ topics(first: 2) { nodes { slug } } }'
  const body = JSON.stringify({ query })
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  const answer = await world.fetchCompiled('/graphql', init)
  const { headers } = answer
  expect(await answer.json()).toEqual({ data: await ask(query) })
  expect(headers.get(HOW_READ)).toBe('resolvers; it failed')
  const message = expect.stringMatching(/^A read that was compiled failed: no such column/)
  expect(world.log).toEqual([
    expect.objectContaining({ level: 'error', requestId: headers.get('x-request-id'), message }),
  ])
})

test('where one of several fails at once, those that fail later are nobody’s, and end no process', async () => {
  const later = Promise.reject(new Error('later'))
  const make = (item: string) => {
    if (item === 'at once') throw new Error('at once')
    return later
  }
  // A rejection that nobody hears fails the run.
  expect(() => eachOf(['later', 'at once'], make)).toThrow('at once')
  expect(() => atOnce(Promise.reject(new Error('made later')))).toThrow('not at hand')
  await new Promise(setImmediate)
})

test.each([
  ['Query', 'topics', '{ topics(first: 1) { nodes { slug } } }'],
  ['Region', 'code', '{ country(code: "KR") { region { code } } }'],
  ['Statistics', 'activities', '{ statistics { activities { total } } }'],
])('%s.%s would be left to the resolvers if it were not open to all', async (type, name, query) => {
  const { send } = await seeded()
  expect((await send(query)).headers.get(HOW_READ)).toBe('compiled')
  const field = (schema.getType(type) as GraphQLObjectType).getFields()[name] as { extensions: unknown }
  const { pothosOptions } = field.extensions as { pothosOptions: { authScopes?: object } }
  pothosOptions.authScopes = { clearance: 'INTERNAL' }
  onTestFinished(() => void delete pothosOptions.authScopes)
  // What was compiled before is not compiled again.
  const { headers } = await send(`query Closed ${query}`)
  expect(headers.get(HOW_READ)).toBe(`resolvers; ${type}.${name} is not open to all`)
})
