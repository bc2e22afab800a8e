import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { loadRecord } from '../kit/load.ts'
import { RecordInterface } from '../kit/record.ts'
import {
  ConflictError,
  type Duplicate,
  DuplicateError,
  ForbiddenError,
  InUseError,
  InvalidInputError,
  NotFoundError,
} from './problems.ts'

// The problems as GraphQL types.

export const ErrorInterface = builder.interfaceRef<Error>('Error').implement({
  description: 'Why a write did not happen. Nothing was changed.',
  fields: (t) => ({ message: t.exposeString('message', { description: 'What is wrong, in a sentence.' }) }),
})

const ProblemRef = builder.objectRef<InvalidInputError['problems'][number]>('InputProblem').implement({
  description: 'One mistake in an input.',
  fields: (t) => ({
    path: t.exposeString('path', {
      description: 'Where it is: `input.starts.edtf`, `input.participations.2.organization`.',
    }),
    message: t.exposeString('message', { description: 'What is wrong, and what would be right.' }),
  }),
})

builder.objectType(InvalidInputError, {
  name: 'InvalidInputError',
  interfaces: [ErrorInterface],
  description: 'The input has mistakes; every one is listed.',
  fields: (t) => ({
    problems: t.field({
      type: [ProblemRef],
      description: 'Every mistake that was found.',
      resolve: ({ problems }) => problems,
    }),
  }),
})

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  interfaces: [ErrorInterface],
  description: 'There is no such record, or none that you may see.',
})

builder.objectType(ForbiddenError, {
  name: 'ForbiddenError',
  interfaces: [ErrorInterface],
  description: 'You may not do this.',
})

builder.objectType(ConflictError, {
  name: 'ConflictError',
  interfaces: [ErrorInterface],
  description: 'Someone changed the record after you read it. Read it again and decide anew.',
  fields: (t) => ({
    expectedVersion: t.exposeInt('expectedVersion', { description: 'The version you gave.' }),
    currentVersion: t.exposeInt('currentVersion', { description: 'The version the record has.' }),
    path: t.exposeString('path', {
      nullable: true,
      description: 'The argument that names the record: `attendance.2.participation`. Null where the call names one.',
    }),
  }),
})

const DuplicateRef = builder.objectRef<Duplicate>('Duplicate').implement({
  description: 'A new record that is, or seems to be, on record already.',
  fields: (t) => ({
    path: t.exposeString('path', {
      nullable: true,
      description: 'Where the new record stands in the call: `input.organizations.0`. Null where that is not known.',
    }),
    fields: t.exposeStringList('fields', { description: 'The fields in which the two are the same, or nearly.' }),
    twin: t.field({
      type: RecordInterface,
      nullable: true,
      description: 'The record that is there already. Null where it is not known.',
      resolve: ({ twin }, _args, ctx: Context, info: GraphQLResolveInfo) =>
        twin && loadRecord(twin.model, twin.id, ctx, info),
    }),
  }),
})

builder.objectType(DuplicateError, {
  name: 'DuplicateError',
  interfaces: [ErrorInterface],
  description:
    'There is such a record already, or one that looks like it. Where you know better, name the twins in `distinctFrom`.',
  fields: (t) => ({
    fields: t.exposeStringList('fields', { description: 'The fields in which records are the same, or nearly.' }),
    twins: t.field({
      type: [RecordInterface],
      description: 'The records that are there already, as far as they are known.',
      resolve: async ({ twins }, _args, ctx: Context, info: GraphQLResolveInfo) => {
        const found = await Promise.all(twins.map(({ model, id }) => loadRecord(model, id, ctx, info)))
        return found.filter((record) => record !== null)
      },
    }),
    duplicates: t.field({
      type: [DuplicateRef],
      description: 'Which new record is like which one on record, and in what.',
      resolve: ({ duplicates }) => duplicates,
    }),
  }),
})

const DependentRef = builder.objectRef<InUseError['dependents'][number]>('Dependent').implement({
  description: 'Records that depend on another.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field of the record that lists them.' }),
    count: t.exposeInt('count', { description: 'How many there are.' }),
  }),
})

builder.objectType(InUseError, {
  name: 'InUseError',
  interfaces: [ErrorInterface],
  description: 'The record cannot be deleted, because others depend on it.',
  fields: (t) => ({
    dependents: t.field({
      type: [DependentRef],
      description: 'What depends on it.',
      resolve: ({ dependents }) => dependents,
    }),
  }),
})

/** The problems that any write can meet; a deletion can meet InUseError besides. */
export const writeErrors = [InvalidInputError, NotFoundError, ForbiddenError, ConflictError, DuplicateError]
