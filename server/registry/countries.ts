import { type Argument, builder } from '../builder.ts'
import { countryNames } from '../kit/country-names.ts'
import { column, type Fields, many } from '../kit/fields.ts'
import { records } from '../kit/filter-input.ts'
import { notEmpty, text, textElsewhere } from '../kit/filters.ts'
import { columnKey } from '../kit/keys.ts'
import { madeOf } from '../kit/reading.ts'
import { defineRecord } from '../kit/record.ts'
import { rootList, rootLookup } from '../kit/root.ts'

/** Names of countries and regions come from Unicode CLDR, in any of its languages. */
function regionName(code: string, language: string): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? code
}

const languageArgument = (t: Fields) => ({
  lang: t.arg({
    type: 'Language',
    defaultValue: 'en',
    required: true,
    description: 'Language of the name.',
  }) as Argument<string>,
})

const Region = builder.objectRef<{ code: string }>('Region').implement({
  description: 'An area of the UN M49 standard.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'UN M49 code: `142`.' }),
    name: t.string({
      args: languageArgument(t),
      description: 'Name from Unicode CLDR.',
      resolve: ({ code }, { lang }) => regionName(code, lang),
    }),
  }),
})

const regionOf = (code: string | null) => (code === null ? null : { code: code.trim() })

defineRecord('Country', {
  keys: [columnKey('code', (code) => code.toUpperCase()), columnKey('alpha3', (code) => code.toUpperCase())],
  fields: (t) => ({
    code: column(t, 'code', 'CountryCode'),
    alpha3: column(t, 'alpha3', 'String'),
    numeric: column(t, 'numeric', 'String'),
    name: t.string({
      args: languageArgument(t),
      description: 'Name from Unicode CLDR.',
      extensions: madeOf(() => ({ code: true })),
      resolve: (row: { code: string }, { lang }: { lang: string }) => regionName(row.code, lang),
    }),
    region: t.field({
      type: Region,
      nullable: true,
      description: 'UN M49 region: Asia, the Americas. Null for Antarctica.',
      extensions: madeOf(() => ({ regionCode: true })),
      resolve: (row: { regionCode: string | null }) => regionOf(row.regionCode),
    }),
    subregion: t.field({
      type: Region,
      nullable: true,
      description: 'UN M49 subregion: Eastern Asia, Central America. Null where M49 draws none.',
      extensions: madeOf(() => ({ subregionCode: true })),
      resolve: (row: { subregionCode: string | null }) => regionOf(row.subregionCode),
    }),
    activities: many(t, 'activities', {
      through: 'activity',
      description:
        'The activities that name the country: by a place, by a participation, or in an activity below them.',
    }),
    organizations: many(t, 'organizations'),
    memberships: many(t, 'memberships'),
    participations: many(t, 'participations'),
    agreementParties: many(t, 'agreementParties'),
    commitmentParties: many(t, 'commitmentParties'),
  }),
  filter: {
    codes: {
      description: 'ISO 3166-1 alpha-2 codes.',
      type: () => ['CountryCode'],
      where: (codes, at) => ({ code: { in: [...notEmpty<string>(codes, at)] } }),
    },
    regions: {
      description: 'UN M49 codes of areas that contain the country, at any level: `019`, `419`, `013`.',
      type: () => ['String'],
      where: (codes, at) => ({ m49Codes: { hasSome: [...notEmpty<string>(codes, at)] } }),
    },
    name: textElsewhere(
      'code',
      () => countryNames().map(({ code, name }) => ({ key: code, text: name })),
      'Any of its names in English, Korean, Spanish, Portuguese, French, Arabic, Russian, Chinese, Japanese and German, or its formal one in English or Spanish. Accents do not matter.',
    ),
    alpha3: text('alpha3', 'ISO 3166-1 alpha-3 code.'),
    organizations: records('Country', 'organizations', 'Its organisations.'),
    participations: records('Country', 'participations', 'What it took part in.'),
    agreementParties: records('Country', 'agreementParties', 'What it is a party to.'),
    memberships: records('Country', 'memberships', 'What it is a member of.'),
  },
  orderings: {
    CODE: { columns: ['code'], description: 'ISO 3166-1 alpha-2 code.' },
  },
})

rootLookup('country', 'Country', {
  argument: 'code',
  type: 'CountryCode',
  description: 'ISO 3166-1 alpha-2 code: `KR`.',
})
rootList('countries', 'Country', 'The countries and territories of ISO 3166-1.')
