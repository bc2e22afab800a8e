import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { type Fields, refOf } from '../kit/fields.ts'
import { refersTo } from '../kit/load.ts'
import { vocabulary } from '../kit/vocabulary.ts'
import { titleOf } from './search-title.ts'
import { inWords, type Key } from './statistics.rules.ts'
import { activities } from './statistics-activities.ts'
import type { Countable, KeyModel } from './statistics-dimensions.ts'

// The keys of groups as an answer shows them: a value, what people call it, and the record where it is one.

export interface ShownKey extends Key {
  dimension: string
  /** The model of the record that the value names, where it names one. */
  names: KeyModel | undefined
}

/** The keys of a group, with the dimensions they are of. */
export function showKeys(keys: readonly Key[], groupBy: readonly string[], { dimensions }: Countable): ShownKey[] {
  return keys.map((key, index) => {
    const dimension = groupBy[index] as string
    return { ...key, dimension, names: dimensions[dimension]?.names }
  })
}

const titles = { Country: 'COUNTRY', Organization: 'ORGANIZATION', Topic: 'TOPIC', Activity: 'ACTIVITY' } as const

function labelOf({ value, ref, names, dimension }: ShownKey, language: string, ctx: Context) {
  if (names && ref !== null) return titleOf(titles[names], ref, language, ctx)
  if (value === null) return null
  const isArea = dimension === 'REGION' || dimension === 'SUBREGION'
  return isArea ? new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(value) : inWords(value)
}

// Those of activities are those of all.
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
    ...refersTo(({ names, ref }: ShownKey) => (names === model && ref !== null ? [model, ref] : null)),
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
      resolve: (key, { lang }, ctx) => labelOf(key, lang, ctx),
    }),
    country: named(t, 'Country', 'The country, where it is one.'),
    organization: named(t, 'Organization', 'The organisation, where it is one.'),
    topic: named(t, 'Topic', 'The topic, where it is one.'),
    series: named(t, 'Activity', 'The series, where it is one.'),
  }),
})
