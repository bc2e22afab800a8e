import type { GraphQLResolveInfo } from 'graphql'
import { visible } from '../access/visibility.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { type Fields, refOf } from '../kit/fields.ts'
import { loadRecord } from '../kit/load.ts'
import { vocabulary } from '../kit/vocabulary.ts'
import { nameOn } from './names.rules.ts'
import { inWords, type Key } from './statistics.rules.ts'
import { activities } from './statistics-activities.ts'
import type { Countable, KeyModel } from './statistics-dimensions.ts'

// The keys of groups as an answer shows them: a value, what people call it, and the record where it is one.

export interface ShownKey extends Key {
  dimension: string
  names: KeyModel | undefined
  label(language: string): Promise<string | null> | string | null
}

/** In what language a record is called what. */
type Labels = Map<string, (language: string) => string | null>

/** The keys of all groups in their dimensions. What records are called is read once for all groups, when asked for. */
export function showKeys(
  groups: readonly { keys: Key[] }[],
  groupBy: readonly string[],
  { dimensions }: Countable,
  ctx: Context,
): ShownKey[][] {
  const labels = groupBy.map((dimension, index) => {
    const names = dimensions[dimension]?.names
    let read: Promise<Labels> | undefined
    return () =>
      (read ??= names
        ? labelsOf[names](
            groups.map(({ keys }) => keys[index]?.ref ?? null),
            ctx,
          )
        : Promise.resolve(new Map()))
  })
  return groups.map(({ keys }) =>
    keys.map((key, index) => {
      const dimension = groupBy[index] as string
      const label = async (language: string) => {
        if (key.ref !== null) return (await labels[index]?.())?.get(key.ref)?.(language) ?? null
        if (key.value === null) return null
        if (dimension === 'REGION' || dimension === 'SUBREGION') return regionName(key.value, language)
        return inWords(key.value)
      }
      return { ...key, dimension, names: dimensions[dimension]?.names, label }
    }),
  )
}

const regionName = (code: string, language: string) =>
  new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? code

const known = (ids: readonly (string | null)[]) => ({ in: ids.filter((id) => id !== null) })

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

const labelsOf: Record<KeyModel, (ids: readonly (string | null)[], ctx: Context) => Promise<Labels>> = {
  Country: async (ids, ctx) => {
    const rows = await ctx.db.country.findMany({ where: { AND: [visible(ctx, 'Country'), { id: known(ids) }] } })
    return new Map(rows.map(({ id, code }) => [id, (language: string) => regionName(code, language)]))
  },
  Organization: async (ids, ctx) => {
    const rows = await ctx.db.organizationName.findMany({
      where: { AND: [visible(ctx, 'OrganizationName'), { organizationId: known(ids) }] },
      orderBy: { id: 'asc' },
    })
    const names = grouped(rows, ({ organizationId }) => organizationId)
    return new Map([...names].map(([id, of]) => [id, (language: string) => nameOn(of, language, null)]))
  },
  Topic: async (ids, ctx) => {
    const rows = await ctx.db.topicLabel.findMany({
      where: { AND: [visible(ctx, 'TopicLabel'), { topicId: known(ids) }] },
      orderBy: [{ language: 'asc' }, { preferred: 'desc' }, { label: 'asc' }, { id: 'asc' }],
    })
    const labels = grouped(rows, ({ topicId }) => topicId)
    const labelIn = (of: typeof rows, language: string) => {
      const preferred = (tag: string | undefined) => of.find((one) => one.preferred && one.language === tag)
      return (preferred(language) ?? preferred(language.split('-')[0]) ?? preferred('en') ?? of[0])?.label ?? null
    }
    return new Map([...labels].map(([id, of]) => [id, (language: string) => labelIn(of, language)]))
  },
  Activity: async (ids, ctx) => {
    const rows = await ctx.db.activity.findMany({ where: { AND: [visible(ctx, 'Activity'), { id: known(ids) }] } })
    return new Map(rows.map(({ id, title }) => [id, () => title]))
  },
}

const StatisticDimension = vocabulary(
  'StatisticDimension',
  'By what something is grouped.',
  Object.fromEntries(Object.keys(activities.dimensions).map((name) => [name, `By ${inWords(name).toLowerCase()}.`])),
)

function named(t: Fields, model: KeyModel, description: string) {
  return t.field({
    type: refOf(model),
    nullable: true,
    description,
    resolve: ({ names, ref }: ShownKey, _args: object, ctx: Context, info: GraphQLResolveInfo) =>
      names === model && ref !== null ? loadRecord(model, ref, ctx, info) : null,
  })
}

export const StatisticKeyRef = builder.objectRef<ShownKey>('StatisticKey').implement({
  description: 'What the records of a group have in common in one dimension.',
  fields: (t) => ({
    dimension: t.field({
      type: StatisticDimension,
      description: 'The dimension.',
      resolve: ({ dimension }) => dimension,
    }),
    value: t.exposeString('value', {
      nullable: true,
      description:
        'The year, the code, the slug or the name of the value, as filters take it. Null for the records of which it is not known or that have none.',
    }),
    label: t.string({
      nullable: true,
      args: {
        lang: t.arg({ type: 'Language', defaultValue: 'en', required: true, description: 'Preferred language.' }),
      },
      description: 'What people call it. In English where it is neither a record nor an area. Null where the value is.',
      resolve: ({ label }, { lang }) => label(lang),
    }),
    country: named(t, 'Country', 'The country, where it is one.'),
    organization: named(t, 'Organization', 'The organisation, where it is one.'),
    topic: named(t, 'Topic', 'The topic, where it is one.'),
    series: named(t, 'Activity', 'The series, where it is one.'),
  }),
})
