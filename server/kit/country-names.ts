// Names of countries come from Unicode CLDR, by way of the runtime, and are not in the database.

/** English, the languages of the documents' region, and the other languages of the United Nations. */
const languages = ['en', 'ko', 'es', 'pt', 'fr', 'ar', 'ru', 'zh', 'ja', 'de']

export interface CountryName {
  code: string
  language: string
  name: string
}

let names: CountryName[] | undefined

/** The long and short names of every country in these languages; worked out once. */
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
  return [...new Map(found.map((name) => [`${name.code} ${name.language} ${name.name}`, name])).values()]
}
