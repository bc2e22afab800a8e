import type { InputFieldMap } from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import type { RecordModel } from '../access/visibility.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { aliased } from './aliases.ts'
import { asOfArgument, assertMoment } from './as-of.ts'
import { notFound } from './errors.ts'
import { refOf } from './fields.ts'
import { type ListArgs, listArguments, listComplexity, listOf } from './list.ts'
import { findList, findOne } from './load.ts'
import { readAs } from './reading.ts'

/** Root field that lists the visible records of a model. */
export function rootList(name: string, model: RecordModel, description: string): void {
  builder.queryField(name, (t) =>
    t.field({
      type: listOf(model).connection,
      args: listArguments(t, model),
      description,
      complexity: listComplexity,
      extensions: readAs({ as: 'list', model }),
      resolve: (_root, args, ctx, info) => findList(model, args as ListArgs, ctx, info) as never,
    }),
  )
}

interface Lookup {
  argument: string
  type?: 'String' | 'CountryCode'
  column?: string
  description: string
}

/** The record into which the one with this slug went. */
async function findAliased(model: RecordModel, slug: string, ctx: Context, info: GraphQLResolveInfo) {
  const id = await aliased(ctx.db, ctx, model, slug)
  return id ? findOne(model, { id }, ctx, info) : null
}

/** Root field that looks a visible record up by a key a person would type. Null, with an error, where there is none. */
export function rootLookup(
  name: string,
  model: RecordModel,
  { argument, type = 'String', column = argument, description }: Lookup,
): void {
  builder.queryField(name, (t) =>
    t.field({
      type: refOf(model),
      nullable: true,
      args: { [argument]: t.arg({ type, required: true, description }), asOf: asOfArgument(t) } as InputFieldMap,
      description: `The ${model} record with this ${argument}. Null, with a NOT_FOUND error, where there is none that you may see.`,
      extensions: readAs({ as: 'lookup', model, argument, column }),
      resolve: async (_root, args, ctx: Context, info) => {
        assertMoment(args as { asOf?: Date | null }, ctx)
        const key = (args as Record<string, string>)[argument] as string
        const found =
          (await findOne(model, { [column]: key }, ctx, info)) ??
          (column === 'slug' ? await findAliased(model, key, ctx, info) : null)
        if (!found) throw notFound(`${name} with the ${argument} ${JSON.stringify(key)}`)
        return found as never
      },
    }),
  )
}
