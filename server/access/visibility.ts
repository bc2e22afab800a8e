import type { Visibility } from '../../prisma/generated/prisma/client.ts'
import type PrismaTypes from '../../prisma/generated/pothos.ts'
import type { Context } from '../context.ts'

// The one rule of who sees what. Every way to a record (list, node, relation, count, filter) goes through
// `visible`; a model without an entry in `ends` does not compile.

export type Model = keyof PrismaTypes
/** The models that keep no history and have no rule of their own. */
type Unlisted = 'Change' | 'OrganizationIdentifier'
export type RecordModel = Exclude<Model, Unlisted>

export type Where<M extends Model> = PrismaTypes[M]['Where']

/** What an actor sees at a clearance, least secret first. */
const seen: Record<Visibility, Visibility[]> = {
  PUBLIC: ['PUBLIC'],
  PARTNER: ['PUBLIC', 'PARTNER'],
  INTERNAL: ['PUBLIC', 'PARTNER', 'INTERNAL'],
}

export function maySee(ctx: Pick<Context, 'actor'>, visibility: Visibility): boolean {
  return seen[ctx.actor.clearance].includes(visibility)
}

/** The records that a record joins: it is visible when it is, and each of these that it names is. */
interface Ends {
  always?: Record<string, RecordModel>
  whenNamed?: Record<string, RecordModel>
  /** Exactly one of these is named. */
  oneOf?: Record<string, RecordModel>
}

const participants = { country: 'Country', organization: 'Organization', person: 'Person' } as const

export const citable = {
  organization: 'Organization',
  organizationName: 'OrganizationName',
  organizationChange: 'OrganizationChange',
  person: 'Person',
  personName: 'PersonName',
  membership: 'Membership',
  activity: 'Activity',
  activityPlace: 'ActivityPlace',
  participation: 'Participation',
  quantity: 'Quantity',
  agreement: 'Agreement',
  agreementParty: 'AgreementParty',
  commitment: 'Commitment',
  commitmentParty: 'CommitmentParty',
  topic: 'Topic',
  topicLabel: 'TopicLabel',
} as const satisfies Record<string, RecordModel>

const ends: Record<RecordModel, Ends> = {
  Country: {},
  Organization: {},
  OrganizationName: { always: { organization: 'Organization' } },
  OrganizationChange: {
    always: { from: 'Organization', to: 'Organization' },
    whenNamed: { fromName: 'OrganizationName', toName: 'OrganizationName' },
  },
  Person: {},
  PersonName: { always: { person: 'Person' } },
  PersonContact: { always: { person: 'Person' } },
  Membership: {
    always: { organization: 'Organization' },
    oneOf: { person: 'Person', memberOrganization: 'Organization', memberCountry: 'Country' },
  },
  Activity: {},
  ActivityTree: {},
  ActivityCountry: { always: { country: 'Country' } },
  ActivityPlace: { always: { activity: 'Activity' }, whenNamed: { country: 'Country' } },
  Participation: { always: { activity: 'Activity' }, whenNamed: participants },
  Quantity: { always: { activity: 'Activity' } },
  Agreement: {},
  AgreementParty: {
    always: { agreement: 'Agreement' },
    whenNamed: { country: 'Country', organization: 'Organization', signatory: 'Person' },
  },
  Commitment: {},
  CommitmentParty: { always: { commitment: 'Commitment' }, whenNamed: participants },
  Topic: {},
  TopicLabel: { always: { topic: 'Topic' } },
  Source: {},
  Citation: { always: { source: 'Source' }, oneOf: citable },
}

/** The Prisma condition under which the actor of `ctx` sees a record of the model. */
export function visible<M extends RecordModel>(ctx: Pick<Context, 'actor'>, model: M): Where<M> {
  return condition(ctx.actor.clearance, model) as Where<M>
}

const conditions = new Map<string, object>()

function condition(clearance: Visibility, model: RecordModel): object {
  const key = `${clearance} ${model}`
  let where = conditions.get(key)
  if (!where) {
    where = build(clearance, model)
    conditions.set(key, where)
  }
  return where
}

function build(clearance: Visibility, model: RecordModel): object {
  // Whoever sees the most secret sees everything.
  if (clearance === 'INTERNAL') return {}
  const { always = {}, whenNamed = {}, oneOf = {} } = ends[model]
  const of = (target: RecordModel) => condition(clearance, target)
  return {
    visibility: { in: seen[clearance] },
    AND: [
      ...Object.entries(always).map(([field, target]) => ({ [field]: of(target) })),
      ...Object.entries(whenNamed).map(([field, target]) => ({ OR: [{ [field]: null }, { [field]: of(target) }] })),
      ...(Object.keys(oneOf).length > 0
        ? [{ OR: Object.entries(oneOf).map(([field, target]) => ({ [field]: of(target) })) }]
        : []),
    ],
  }
}
