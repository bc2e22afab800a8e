import type { SourceSlug } from './sources.ts'
import type { CitationSeed } from './types.ts'

// A citation begins with the document: `item2018(4)` is paragraph 4 of the item of 2018, stated there.
//
// How paragraphs are counted: every line of running text in the body of the item is one, from 1, after
// the headline and the line with the date. A line that lists countries is no paragraph and has a name of
// its own. The page of 2007 has header lines, an introduction, and a press release whose paragraphs are
// counted from its dateline.

type More = Partial<Omit<CitationSeed, 'source' | 'locator'>>

/** Cites a passage: a paragraph by its number, anything else by its name. */
export type Cite = (passage: number | string, more?: More) => CitationSeed

function citing(source: SourceSlug, paragraph = 'paragraph'): Cite {
  return (passage, more = {}) => ({
    source,
    locator: typeof passage === 'number' ? `${paragraph} ${passage}` : passage,
    basis: 'STATED',
    ...more,
  })
}

export const release2007 = citing('apcict-press-release-2007-10-05', 'press release, paragraph')
export const newsletter2014 = citing('nia-newsletter-2014-01')
export const june2017 = citing('moi-news-2017-06-20')
export const august2017 = citing('mois-news-2017-08-02')
export const june2018 = citing('mois-news-2018-06-26')

/** The text gives day and month; the year is read off the date of posting. */
export function yearOfPosting(cite: Cite, paragraph: number, field: string, claim: string): CitationSeed {
  const note = 'The text gives no year; it is that of the date on which the item was posted.'
  return cite(paragraph, { field, basis: 'DERIVED', claim, note })
}
