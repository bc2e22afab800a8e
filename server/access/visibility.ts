import type PrismaTypes from '../../prisma/generated/pothos.ts'
import type { Visibility } from '../../prisma/generated/prisma/client.ts'
import type { Context } from '../context.ts'

// The one rule of who sees what. Every way to a record (list, node, relation, count, filter) goes through
// `visible`; a model without a rule does not compile.

export type Model = keyof PrismaTypes
/** The models that keep no history and have no rule of their own. */
type Unlisted =
  | 'AccessToken'
  | 'Change'
  | 'IdempotentStep'
  | 'ImportRow'
  | 'ImportRun'
  | 'OrganizationIdentifier'
  | 'RecordCount'
  | 'RecordMerge'
  | 'ServerSecret'
  | 'SlugAlias'
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

const joined = { column: 'audience' } as const
const own = { column: 'visibility' } as const

/**
 * The column that tells who sees a record. What joins other records is seen by those who see all of them:
 * the database keeps that in `audience`.
 */
const rules: Record<RecordModel, { column: 'visibility' | 'audience' }> = {
  Country: own,
  Organization: own,
  OrganizationName: joined,
  OrganizationChange: joined,
  Person: own,
  PersonName: joined,
  PersonContact: joined,
  Membership: joined,
  Activity: own,
  ActivityTree: own,
  ActivityCountry: own,
  ActivityPlace: joined,
  Participation: joined,
  Quantity: joined,
  Agreement: own,
  AgreementParty: joined,
  Commitment: own,
  CommitmentParty: joined,
  Topic: own,
  TopicLabel: joined,
  Source: own,
  Citation: joined,
  SearchText: joined,
  SearchWord: joined,
}

/** What the actor of `ctx` sees, least secret first. */
export const seenBy = (ctx: Pick<Context, 'actor'>): readonly Visibility[] => seen[ctx.actor.clearance]

/** The condition under which the actor of `ctx` sees a record of the model. */
export function visible<M extends RecordModel>(ctx: Pick<Context, 'actor'>, model: M): Where<M> {
  // Whoever sees the most secret sees everything.
  if (ctx.actor.clearance === 'INTERNAL') return {} as Where<M>
  return { [rules[model].column]: { in: seen[ctx.actor.clearance] } } as Where<M>
}

/** Whether the actor of `ctx` sees this record: the same rule, for a row that was already read. */
export function sees(ctx: Pick<Context, 'actor'>, model: RecordModel, row: object): boolean {
  return maySee(ctx, (row as Record<string, Visibility>)[rules[model].column] ?? 'INTERNAL')
}

/** The relations of a citation to the record it supports; exactly one is set. */
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
