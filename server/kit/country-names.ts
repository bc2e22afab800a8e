import { formalNames } from './formal-names.ts'

// Names of countries come from Unicode CLDR, by way of the runtime, and from a table of what they are called in full. They
// are not in the database.

/** English, the languages of the documents' region, and the other languages of the United Nations. */
const languages = ['en', 'ko', 'es', 'pt', 'fr', 'ar', 'ru', 'zh', 'ja', 'de']

export interface CountryName {
  code: string
  language: string
  name: string
}

let names: CountryName[] | undefined

/** The long and short names of every country in these languages, and its formal ones; worked out once. */
export function countryNames(): CountryName[] {
  names ??= everyName()
  return names
}

function everyName(): CountryName[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const codes = letters
    .flatMap((first) => letters.map((second) => `${first}${second}`))
    .filter((code) => english.of(code))
  const found = languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const display = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' })
      return codes.flatMap((code) => {
        const name = display.of(code)
        return name ? [{ code, language, name }] : []
      })
    }),
  )
  const formal = Object.entries(formalNames).flatMap(([code, [en, es, ...others]]) =>
    [[en, es] as const, ...others].flatMap(([english, spanish]) => [
      { code, language: 'en', name: english },
      { code, language: 'es', name: spanish },
    ]),
  )
  return [
    ...new Map([...found, ...formal].map((name) => [`${name.code} ${name.language} ${name.name}`, name])).values(),
  ]
}
