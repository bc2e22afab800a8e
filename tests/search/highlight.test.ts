import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlight } from '../../server/kit/search-highlight.ts'
import type { Meant } from '../../server/kit/search-spelling.ts'
import { seeded } from '../kit/world.ts'
import { find } from './ask.ts'
import { queries } from './quality.ts'

const asked = (...words: string[]) => ({ words, whole: words.join('') })
const nothing = new Map<string, Meant>()
const meaning = (typed: string, meant: Partial<Meant>) => new Map([[typed, { near: [], far: [], pairs: [], ...meant }]])

/** The text with what is matched in brackets. */
const shown = (...of: Parameters<typeof highlight>) =>
  highlight(...of)
    .map(({ text, matched }) => (matched ? `[${text}]` : text))
    .join('')

test.each([
  ['Alicia Bárcena', asked('barcena'), nothing, 'Alicia [Bárcena]'],
  ['Alicia Ba\u0301rcena', asked('barc'), nothing, 'Alicia [Bárc]ena'],
  ['e-Government Act', asked('egov'), nothing, '[e-Gov]ernment Act'],
  ['e-Government Act', asked('e', 'government'), nothing, '[e-Government] Act'],
  ['RED GEALC', asked('redgealc'), nothing, '[RED GEALC]'],
  ['행정안전부', asked('행정'), nothing, '[행정]안전부'],
  ['행정안전부', asked('안전'), meaning('안전', { near: ['행정안전부'] }), '행정[안전]부'],
  ['Carlos Vadez', asked('valdez'), meaning('valdez', { near: ['vadez'] }), 'Carlos [Vadez]'],
  [
    'Ministry of the Interior',
    asked('ministry', 'of', 'interor'),
    meaning('interor', { near: ['interior'] }),
    '[Ministry of] the [Interior]',
  ],
  ['officials of Peru', asked('of', 'peru'), nothing, 'officials [of Peru]'],
  ['Forum of Ministers', asked('ministers', 'fo'), nothing, '[Fo]rum of [Ministers]'],
  [
    'Smart City in Lima',
    asked('smartcity'),
    meaning('smartcity', { pairs: [['smart', 'city']] }),
    '[Smart City] in Lima',
  ],
  ['Prime Minister’s Office', asked('ministers', 'office'), nothing, 'Prime [Minister’s Office]'],
  ['Straße der Œuvre', asked('strasse'), nothing, '[Straße] der Œuvre'],
  ['San José', asked('x'), nothing, '[San José]'],
  ['<b>&amp; Peru</b>', asked('peru'), nothing, '<b>&amp; [Peru]</b>'],
])('%s', (text, words, meant, expected) => {
  expect(shown(text, words, meant)).toBe(expected)
})

test('of a long text, what is around the first match', () => {
  const text = `${'Nothing of note. '.repeat(30)}Then Peru asked for help. ${'And more of nothing. '.repeat(30)}`
  const parts = highlight(text, asked('peru'), nothing)
  const whole = parts.map((part) => part.text).join('')
  expect(whole.length).toBeLessThan(250)
  expect(whole).toMatch(/^… .* …$/)
  expect(text).toContain(whole.slice(2, -2))
  expect(parts.filter(({ matched }) => matched)).toEqual([{ text: 'Peru', matched: true }])
})

test('the parts make the text, and something is matched', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('peru', 'São', 'e-Government', '행정', '’', ' ', '\u0301'),
  )
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 60 }),
      fc.array(fc.constantFrom('peru', 'sao', 'e', 'gov', '행정', 'a'), { minLength: 1 }),
      (words, typed) => {
        const text = words.join(' ')
        fc.pre(text !== '')
        const parts = highlight(text, asked(...typed), nothing)
        const whole = parts.map((part) => part.text).join('')
        const given = text.normalize('NFC')
        expect(given).toContain(whole.replace(/^… /, '').replace(/ …$/, ''))
        if (given.length <= 240) expect(whole).toBe(given)
        expect(parts.some(({ matched }) => matched)).toBe(true)
        expect(parts.every((part) => part.text !== '')).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})

test('every answer of the registry shows what it was found by', async () => {
  const world = await seeded()
  for (const { query } of queries) {
    for (const { highlight: parts, matched } of (await find(world, { query })).nodes) {
      const marked = parts.filter((part) => part.matched)
      expect(marked.length, query).toBeGreaterThan(0)
      if (matched.how === 'EXACT') expect(parts).toEqual([{ text: matched.text, matched: true }])
    }
  }
})
