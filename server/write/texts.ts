import type { Problems } from './problems.ts'

// What a text must be, whatever record it stands in.

const MAX_TEXT = 10_000

const forms: Record<string, [form: RegExp, wrong: string]> = {
  slug: [
    /^(?=.{2,120}$)[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not lower-case words joined by hyphens, 2 to 120 characters, such as korea-peru-mou-2017.',
  ],
  sha256: [/^[0-9a-f]{64}$/, 'is not a SHA-256 of 64 hexadecimal digits.'],
  dacSectorCode: [/^\d{5}$/, 'is not a DAC code of five digits.'],
}

interface Place {
  name: string
  path: string
  /** Whether there has to be a text. */
  required: boolean
}

export function checkedText(problems: Problems, text: string, { name, path, required }: Place): string {
  if (text.trim() === '')
    problems.add(path, required ? 'is blank.' : 'is blank. Leave it out, or send null, where nothing is known.')
  if (text.length > MAX_TEXT) problems.add(path, `has ${text.length} characters; at most ${MAX_TEXT} are taken.`)
  if (text.includes('\0')) problems.add(path, 'has a NUL character.')
  if (!text.isWellFormed()) problems.add(path, 'has half of a surrogate pair.')
  const [form, wrong] = forms[name] ?? []
  if (form && wrong && !form.test(text)) problems.add(path, wrong)
  if (name === 'language' && !isLanguage(text)) problems.add(path, 'is not a BCP 47 tag of a language, such as ko.')
  return text
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}
