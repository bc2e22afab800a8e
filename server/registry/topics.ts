import { visible } from '../access/visibility.ts'
import { all, column, many, one } from '../kit/fields.ts'
import { record, records } from '../kit/filter-input.ts'
import { anyOf, text, textOfAny } from '../kit/filters.ts'
import { madeOf } from '../kit/reading.ts'
import { defineRecord } from '../kit/record.ts'
import { rootList, rootLookup } from '../kit/root.ts'
import { vocabulary } from '../kit/vocabulary.ts'

const TopicKind = vocabulary('TopicKind', 'Whether a topic is a theme or a system.', {
  THEME: 'A subject of cooperation.',
  SYSTEM: 'A named system that a country runs and shows to others.',
})

interface Label {
  label: string
  language: string
  preferred: boolean
}

const labelOrder = [{ language: 'asc' }, { preferred: 'desc' }, { label: 'asc' }, { id: 'asc' }]

/** The preferred label in the language, else in English, else any. */
function labelIn(labels: readonly Label[], language: string): string | null {
  const of = (tag: string) => labels.find((label) => label.language === tag && label.preferred)
  return (of(language) ?? of(language.split('-')[0] as string) ?? of('en') ?? labels[0])?.label ?? null
}

defineRecord('Topic', {
  fields: (t) => ({
    slug: column(t, 'slug', 'String'),
    kind: column(t, 'kind', TopicKind),
    label: t.string({
      nullable: true,
      args: {
        lang: t.arg({
          type: 'Language',
          defaultValue: 'en',
          required: true,
          description: 'Preferred language. English, then any other, where it has no label in that language.',
        }),
      },
      description: 'What it is called.',
      extensions: madeOf((ctx) => ({
        labels: {
          where: visible(ctx, 'TopicLabel'),
          orderBy: labelOrder,
          select: { label: true, language: true, preferred: true },
        },
      })),
      resolve: (row: { labels: Label[] }, { lang }: { lang: string }) => labelIn(row.labels, lang),
    }),
    labels: all(t, 'labels', labelOrder),
    description: column(t, 'description', 'String'),
    dacSectorCode: column(t, 'dacSectorCode', 'String'),
    broader: one(t, 'broader'),
    narrower: many(t, 'narrower'),
    provider: one(t, 'provider'),
    activities: many(t, 'activities'),
    agreements: many(t, 'agreements'),
    commitments: many(t, 'commitments'),
  }),
  filter: {
    slugs: anyOf('String', 'slug', 'Slugs.'),
    kinds: anyOf(TopicKind, 'kind', 'Theme or system.'),
    label: textOfAny('Topic', 'labels', 'label', 'Any of its labels, in any language.'),
    dacSectorCode: text('dacSectorCode', 'OECD DAC CRS purpose code.'),
    broader: record('Topic', 'broader', 'The wider topic.'),
    provider: record('Topic', 'provider', 'The organisation that provides the system.'),
    activities: records('Topic', 'activities', 'The activities about it.'),
    agreements: records('Topic', 'agreements', 'The agreements about it.'),
    commitments: records('Topic', 'commitments', 'The commitments and requests about it.'),
  },
  orderings: { SLUG: { columns: ['slug'], description: 'Slug.' } },
})

defineRecord('TopicLabel', {
  fields: (t) => ({
    label: column(t, 'label', 'String'),
    language: column(t, 'language', 'String'),
    preferred: column(t, 'preferred', 'Boolean'),
    topic: one(t, 'topic'),
  }),
  filter: {
    label: text('label', 'The label.'),
    languages: anyOf('String', 'language', 'BCP 47 tags.'),
  },
})

rootLookup('topic', 'Topic', { argument: 'slug', description: 'Its slug: `d-brain`.' })
rootList('topics', 'Topic', 'What cooperation is about: themes and systems.')
