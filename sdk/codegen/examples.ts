import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

// The example of a mutation: its call with all that must be given, and what to do with the answer. `record` stands for
// a record that was read before.

interface Mutation {
  name: string
  args: readonly GraphQLArgument[]
}

export function exampleOf({ name, args }: Mutation, results: readonly GraphQLObjectType[]): string[] {
  const required = args.filter(isRequiredArgument).sort((a, b) => rank(a) - rank(b))
  const [only] = required
  const given =
    required.length === 1 && only ? sample(only.type, only.name) : object(required.map((arg) => [arg.name, arg.type]))
  const call = `const result = await client.${name}(${required.length > 0 ? given : ''})`
  const [result] = results
  if (!result) return [call, 'console.log(result)']
  const shown = ['id', 'record', 'message'].find((field) => field in result.getFields())
  return [
    call,
    `if (result.__typename === '${result.name}') console.log(result${shown ? `.${shown}` : ''})`,
    'else console.log(result.message)',
  ]
}

/** Which record, and what was seen of it, before what is to become of it. */
const rank = ({ name }: GraphQLArgument) => (['id', 'expectedVersion'].indexOf(name) + 3) % 3

/** A value that fits, in TypeScript. */
function sample(type: GraphQLInputType, name: string): string {
  const nullable = getNullableType(type)
  if (isListType(nullable)) return `[${sample(nullable.ofType, name)}]`
  if (isEnumType(nullable)) return `'${nullable.getValues()[0]?.name}'`
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields())
    const required = fields.filter(isRequiredInputField)
    // An input that requires nothing still has something to say.
    const some = telling.flatMap((name) => fields.find((field) => field.name === name) ?? [])
    const besides = fields.filter(({ name: field }) => also[nullable.name]?.includes(field))
    const said = required.length > 0 ? [...required, ...besides] : [...some, ...fields].slice(0, 1)
    return object(said.map((field) => [field.name, field.type]))
  }
  if (name === 'expectedVersion') return 'record.version'
  const text = ['String', 'ID'].includes(nullable.name) ? samples[name] : undefined
  return text ?? samples[nullable.name] ?? `'…'`
}

/** What an input needs besides what the schema requires of it: one of several. */
const also: Record<string, string[]> = {
  CreateActivityPlaceInput: ['country'],
  CreateAgreementPartyInput: ['organization'],
  CreateCommitmentPartyInput: ['organization'],
  CreateMembershipInput: ['person', 'post'],
  CreateParticipationInput: ['organization'],
}

/** What is said first where nothing must be. */
const telling = ['edtf', 'title', 'name', 'label', 'description', 'nameAsPrinted', 'note', 'value', 'locator']

function object(entries: [name: string, type: GraphQLInputType][]): string {
  return `{ ${entries.map(([name, type]) => `${name}: ${sample(type, name)}`).join(', ')} }`
}

/** By the name of the argument or field, or else by its type. */
const samples: Record<string, string> = {
  id: 'record.id',
  record: 'record.id',
  activity: `'mois-idb-training-course-2018'`,
  agreement: `'mois-idb-e-government-mou'`,
  commitment: `'korea-peru-e-government-cooperation-project'`,
  country: `'PE'`,
  organization: `'mois'`,
  person: `'jorge-mattar'`,
  source: `'nia-newsletter-2014-01'`,
  topic: `'open-government'`,
  post: `'Director'`,
  from: `'mois'`,
  to: `'nia'`,
  into: `'mois'`,
  edtf: `'2026-01-15'`,
  language: `'pt'`,
  slug: `'national-digital-office'`,
  reason: `'As the minutes say.'`,
  locator: `'second paragraph'`,
  name: `'National Digital Office'`,
  nameAsPrinted: `'National Digital Office'`,
  title: `'Workshop on digital identity'`,
  label: `'Digital identity'`,
  value: `'+506 2221 0000'`,
  ID: 'record.id',
  Boolean: 'true',
  Int: '1',
  Float: '1',
  String: `'As the minutes say.'`,
  CountryCode: `'KR'`,
  Date: `'2026-01-15'`,
  DateTime: `'2026-01-15T12:00:00.000Z'`,
  Language: `'es'`,
  JSON: '{}',
}
