import {
  type Activity,
  type ActivityFilter,
  activities,
  type CreateTopicResult,
  createClient,
  createCore,
  EntenteError,
  type ForbiddenProblem,
  GraphQLRequestError,
  type List,
  type Middleware,
  NotFoundError,
  type NotFoundProblem,
  type Page,
  RateLimitedError,
  type Topic,
  type TypedDocument,
} from '../../sdk/src/index.ts'

// What the compiler must accept and refuse. Never run: the type check of the repository reads it, and that of
// projects with the packed SDK installed (package/compile.spec.ts) in every version of TypeScript.

const client = createClient({ url: 'https://registry.example.org/graphql' })

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const is = <_Equal extends true>() => {}

// Typing errors in filters, orders, fields and arguments.
// @ts-expect-error: no such condition
client.activities.list({ filter: { kind: ['MEETING'] } })
// @ts-expect-error: no such kind
client.activities.list({ filter: { kinds: ['MEETNG'] } })
// @ts-expect-error: a condition deep within
client.activities.list({ filter: { AND: [{ participations: { some: { role: ['HOST'] } } }] } })
// @ts-expect-error: no such order
client.activities.list({ orderBy: { field: 'START' } })
// @ts-expect-error: a list, not one
client.activities.list({ filter: { kinds: 'MEETING' } })
// @ts-expect-error: conditions on nothing are refused by the server
client.activities.list({ filter: { kinds: null } })
// @ts-expect-error: no such argument
client.activities.list({ limit: 5 })
// @ts-expect-error: no such option
client.activities.list({}, { timeout: 5 })
// @ts-expect-error: no such key
client.activities.get({ code: 'KR' })
// @ts-expect-error: one key, not two
client.activities.get({ slug: 'a', id: 'b' })
// @ts-expect-error: which one?
client.activities.get({})
// @ts-expect-error: participations have no slug
client.participations.get({ slug: 'a' })
// @ts-expect-error: of which activity?
client.activities.places({})
// @ts-expect-error: which countries?
client.relationship()
// @ts-expect-error: no such kind of record
client.search('peru', { kinds: ['PLACE'] })
// @ts-expect-error: a search has no end to begin at
client.search('peru', { last: 5 })
// @ts-expect-error: no such dimension
client.statistics.agreements({ groupBy: ['ROLE'] })
// @ts-expect-error: no such resource
void client.meetings
// @ts-expect-error: where is it?
createClient({})
// @ts-expect-error: a record has no such field
client.activities.get({ slug: 'a' }).then((activity) => activity.name)

// What may be null is.
client.activities.get({ slug: 'a' }).then((activity) => {
  is<Equal<typeof activity, Activity>>()
  is<Equal<typeof activity.title, string>>()
  is<Equal<typeof activity.description, string | null>>()
  // @ts-expect-error: there may be no date
  void activity.starts.edtf
  is<Equal<NonNullable<typeof activity.starts>['earliest'], string | null>>()
})

// Constants and values that may be missing can be given.
const codes = ['KR', 'PE'] as const
const maybe: { filter: ActivityFilter | undefined; first: number | undefined } = { filter: undefined, first: undefined }
client.activities.list({ filter: { countries: { all: codes } } })
client.activities.list(maybe)

// Lists.
const list = client.activities.list()
is<Equal<typeof list, List<Activity, false>>>()
export async function lists() {
  const page = await list
  is<Equal<typeof page, Page<Activity>>>()
  is<Equal<typeof page.totalCount, undefined>>()
  const counted = await client.activities.list({ totalCount: true })
  is<Equal<typeof counted.totalCount, number>>()
  const perhaps = await client.activities.list({ totalCount: Boolean(page) })
  is<Equal<typeof perhaps.totalCount, number | undefined>>()
  for await (const activity of list) is<Equal<typeof activity, Activity>>()
  for await (const { nodes } of list.pages()) is<Equal<typeof nodes, Activity[]>>()
  is<Equal<Awaited<ReturnType<typeof list.toArray>>, Activity[]>>()
  const promise: Promise<Page<Activity>> = list
  return promise
}

// Records of unknown type are told apart by __typename.
export async function union() {
  const node = await client.node('Activity:1')
  if (node.__typename === 'Topic') is<Equal<typeof node.label, string | null>>()
  else if (node.__typename === 'Country') is<Equal<typeof node.name, string>>()
  // @ts-expect-error: not every record has a slug
  void node.slug
  const [first] = await client.nodes(['Activity:1'])
  // @ts-expect-error: it may not exist
  void first.id
}

// Own documents.
declare const typed: TypedDocument<{ hello: string }, { name: string }>
declare const optional: {
  kind: 'Document'
  definitions: []
  __apiType?: (variables: { name?: string }) => { hello: string }
}
export async function requests() {
  is<Equal<Awaited<ReturnType<typeof client.request<{ hello: string }, { name: string }>>>, { hello: string }>>()
  const { hello } = await client.request(typed, { name: 'a' })
  is<Equal<typeof hello, string>>()
  // @ts-expect-error: the variable is required
  void client.request(typed)
  // @ts-expect-error: and a string
  void client.request(typed, { name: 1 })
  const data = await client.request(optional)
  is<Equal<typeof data, { hello: string }>>()
  const unknown = await client.request('{ hello }', { any: 'thing' })
  is<Equal<typeof unknown, unknown>>()
  // @ts-expect-error: neither text nor a document
  void client.request({ query: '{ hello }' })
}

// Mutations. What answers is told apart by __typename.
export async function writing() {
  const result = await client.createTopic({ slug: 'digital-identity', kind: 'THEME' })
  is<Equal<typeof result, CreateTopicResult>>()
  // @ts-expect-error: it may be a problem
  void result.slug
  if (result.__typename === 'Topic') is<Equal<typeof result, Topic>>()
  else if (result.__typename === 'InvalidInputError')
    for (const { path, message } of result.problems) void [path, message]
  else if (result.__typename === 'ConflictError') is<Equal<typeof result.currentVersion, number>>()
  else if (result.__typename === 'DuplicateError') void result.twins.map(({ id }) => id)
  else is<Equal<typeof result, ForbiddenProblem | NotFoundProblem>>()
  // @ts-expect-error: nothing is deleted here
  void (result.__typename === 'DeletedRecord')
  // @ts-expect-error: it needs a kind
  void client.createTopic({ slug: 'digital-identity' })
  // @ts-expect-error: no such field
  void client.createTopic({ slug: 'digital-identity', kind: 'THEME', name: 'Digital identity' })
  // null empties a field
  void client.updateTopic({ id: '1', expectedVersion: 1, input: { broader: null } })
  // @ts-expect-error: which version was read?
  void client.updateTopic({ id: '1', input: { broader: null } })
  // @ts-expect-error: when?
  void client.signAgreement({ id: '1', expectedVersion: 1 })
  const on = { edtf: '2026-01-15' }
  void client.signAgreement({ id: '1', expectedVersion: 1, on }, { idempotencyKey: false })
  // @ts-expect-error: a text, or false
  void client.signAgreement({ id: '1', expectedVersion: 1, on }, { idempotencyKey: true })
}

// A core and one resource.
const core = createCore({ url: new URL('https://registry.example.org/graphql'), auth: async () => null, retries: 0 })
activities(core).list({ first: 5 })
// @ts-expect-error: textOf makes text of a parsed document
void core.request(optional)

// Errors narrow, and nothing in them is any.
export function told(error: unknown) {
  if (error instanceof RateLimitedError) is<Equal<typeof error.retryAfterMs, number | null>>()
  if (error instanceof GraphQLRequestError) {
    is<Equal<typeof error.data, unknown>>()
    is<Equal<typeof error.path, readonly (string | number)[]>>()
    is<Equal<typeof error.argument, string | null>>()
  }
  if (error instanceof NotFoundError) is<Equal<typeof error.name, 'NotFoundError'>>()
  if (error instanceof EntenteError) is<Equal<typeof error.code, string>>()
}

// Middleware.
export const log: Middleware = async (request, next) => {
  is<Equal<typeof request.attempt, number>>()
  request.headers.set('traceparent', '00')
  return next(request)
}
// @ts-expect-error: it must bring a response
export const silent: Middleware = async (request, next) => void (await next(request))
