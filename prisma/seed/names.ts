import type { CitationSeed, LabelSeed, NameSeed, TopicSeed } from './types.ts'

// Short forms for the names of organisations and the labels of topics.

type Citations = [CitationSeed, ...CitationSeed[]]

const named =
  (kind: NameSeed['kind']) =>
  (name: string, ...citations: Citations): NameSeed => ({ name, language: 'en', kind, citations })

export const official = named('OFFICIAL')
export const acronym = named('ACRONYM')
export const alias = named('ALIAS')
export const asPrinted = named('AS_PRINTED')

/** The same name in another language than English. */
export const inLanguage = (language: string, name: NameSeed): NameSeed => ({ ...name, language })

/** Without what is said of single fields of the topic: the label has other fields. */
const recordOnly = ([first, ...others]: Citations): Citations => [first, ...others.filter(({ field }) => !field)]

type More = Partial<Pick<TopicSeed, 'broader' | 'provider'>> & { variants?: readonly LabelSeed[] }

const topic =
  (kind: TopicSeed['kind']) =>
  (label: string, citations: Citations, { variants = [], ...more }: More = {}): TopicSeed => ({
    kind,
    ...more,
    labels: [{ label, language: 'en', preferred: true, citations: recordOnly(citations) }, ...variants],
    citations,
  })

export const theme = topic('THEME')
export const system = topic('SYSTEM')

/** Another label that a document prints. */
export const variant = (label: string, ...citations: Citations): LabelSeed => ({
  label,
  language: 'en',
  preferred: false,
  citations,
})
