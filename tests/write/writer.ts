import type { Actor } from '../../server/context.ts'
import type { Data, World } from '../kit/world.ts'

// Mutations as tests write them: by name, with the fields of the record that the answer should show.

type Role = NonNullable<Actor['role']>

const PROBLEMS = `
  __typename
  ... on Error { message }
  ... on InvalidInputError { problems { path message } }
  ... on ConflictError { expectedVersion currentVersion path }
  ... on DuplicateError { fields twins { id } duplicates { path fields twin { id } } }`

async function run(
  world: World,
  mutation: string,
  record: string,
  variables: object,
  role: Role | null = 'EDITOR',
): Promise<Data> {
  const types: Record<string, string> = { id: 'ID!', version: 'Int!', visibility: 'Visibility!', distinctFrom: '[ID!]' }
  const name = mutation.replace(/^(create|update)/, (verb) => (verb === 'create' ? 'Create' : 'Update'))
  const given = Object.keys(variables)
  const declared = given.map((key) => `$${key}: ${types[key] ?? `${name}Input!`}`).join(', ')
  const args = given.map((key) => `${key === 'version' ? 'expectedVersion' : key}: $${key}`).join(', ')
  const document = `mutation (${declared}) { result: ${mutation}(${args}) { ${PROBLEMS} ${record} } }`
  const { result } = await world.ask(document, {
    variables: variables as Record<string, unknown>,
    ...(role ? { role } : {}),
  })
  return result
}

/** The mutations of a world, each answering with the record's fields or its problem. */
export function writer(world: () => World) {
  const call = (mutation: string, fields: string, variables: object, role?: Role | null) =>
    run(world(), mutation, fields, variables, role)
  return {
    run: call,
    create: (type: string, input: object, fields: string, role?: Role | null) =>
      call(`create${type}`, `... on ${type} { id version ${fields} }`, { input }, role),
  }
}

/** A mutation written out with its arguments, and the fields that its answer should show. */
export function caller(world: () => World) {
  return async (call: string, fields = '', role: Role | null = 'EDITOR'): Promise<Data> =>
    (await world().ask(`mutation { result: ${call} { ${PROBLEMS} ${fields} } }`, role ? { role } : {})).result
}
