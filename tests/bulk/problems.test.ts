import { writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Format } from '../../server/bulk/row.ts'
import type { World } from '../kit/world.ts'
import { blank, exported, files, imported, told } from './bulk.ts'

// Every mistake is told with its line and its field, whatever the format.

let world: World
beforeAll(async () => {
  world = await blank()
  const people = [1, 2].map((number) => ({ type: 'Person', slug: `person-${number}`, name: `Person ${number}` }))
  await imported(world, [...people, { type: 'Activity', slug: 'forum', kind: 'FORUM', title: 'Forum' }])
})

const problems = async (text: string, format: Format = 'ndjson', type?: string) =>
  told(await imported(world, text, { format, ...(type ? { type } : {}) }))

describe('a row', () => {
  const topic = { type: 'Topic', slug: 'open-data', kind: 'THEME' }
  const held = { type: 'Activity', slug: 'course', kind: 'TRAINING', title: 'Course' }
  test.each([
    ['of no type', { slug: 'x' }, /^line 1, type: is missing, and should be one of Activity, /],
    [
      'of another type',
      { type: 'Country', code: 'XX' },
      /^line 1, type: is "Country", and should be one of Activity, /,
    ],
    [
      'with a field that is none',
      { ...topic, colour: 'red' },
      /^line 1, colour: is not a field of this type, which has .*\bbroader, /,
    ],
    ['without what it needs', { type: 'Topic', slug: 'open-data' }, /^line 1, kind: is missing; a new record cannot/],
    [
      'with a value that is none',
      { ...topic, kind: 'IDEA' },
      /^line 1, kind: Value "IDEA" does not exist in "TopicKind" enum/,
    ],
    [
      'with a number that is a text',
      { ...held, ordinal: 'two' },
      /^line 1, ordinal: Int cannot represent non-integer value: "two"/,
    ],
    ['with a slug that is none', { ...topic, slug: 'Open Data' }, /^line 1, slug: is not lower-case words/],
    [
      'with a date that is none',
      { ...held, starts: { edtf: '2017-13' } },
      /^line 1, starts\.edtf: "2017-13" is not a date/,
    ],
    [
      'with half a date',
      { ...held, starts: { earliest: '2017-01-01' } },
      /^line 1, starts: Field "edtf" of required type/,
    ],
    ['naming what is not there', { ...topic, broader: 'nothing' }, /^line 1, broader: there is no Topic "nothing"\.$/],
    [
      'naming no country',
      { ...held, places: [{ country: 'Peru' }] },
      /^line 1, places\.0\.country: there is no Country "Peru"/,
    ],
    [
      'citing nothing',
      { type: 'Citation', source: 'x', locator: 'p. 1', basis: 'STATED', record: 'Forum' },
      /^line 1, record: is not the type/,
    ],
    ['with an id that is none', { ...topic, id: 'Activity:x' }, /^line 1, id: is not an id of this registry/],
    ['with a text that nothing holds', { ...topic, description: 'a\u0000b' }, /^line 1, description: has a NUL/],
    [
      'that only the database refuses',
      { ...held, starts: { edtf: '2018' }, ends: { edtf: '2017' } },
      /^line 1, ends: ends before it starts/,
    ],
    [
      'of a record that is not as expected',
      { type: 'Activity', slug: 'forum', title: 'x', expectedVersion: 7 },
      /^line 1, expectedVersion: is 7, but the record has version 1/,
    ],
    [
      'giving the slug of another',
      { ...held, slug: 'forum', id: '01a2007a-e1be-7b40-903a-84bc34a0ed1c' },
      /^line 1, id: another record has the same slug/,
    ],
    [
      'with a part twice',
      {
        ...held,
        participations: [
          { person: 'person-1', role: 'HEAD' },
          { person: 'person-1', role: 'HEAD' },
        ],
      },
      /^line 1, activity: There is one already with the same, or nearly the same, activity, role, country, organization, person/,
    ],
    [
      'with a contact that all may see',
      { type: 'PersonContact', person: 'person-1', kind: 'EMAIL', value: 'x@example.org', visibility: 'PUBLIC' },
      /^line 1, visibility: contacts are INTERNAL/,
    ],
  ])('%s', async (_what, row, expected) => {
    const found = await problems(JSON.stringify(row))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(expected)
  })

  test('with many mistakes has them all told at once', async () => {
    const row = { ...held, slug: 'No', kind: 'X', starts: { edtf: 'y' }, places: [{ name: ' ' }, { city: 'Lima' }] }
    const fields = (await problems(JSON.stringify(row))).map((problem) => problem.split(': ')[0])
    expect(fields.sort()).toEqual(
      ['kind', 'places.0.name', 'places.1.city', 'slug', 'starts.edtf'].map((field) => `line 1, ${field}`),
    )
  })
})

test('among good rows the bad ones are found, also those that only the database refuses', async () => {
  const rows = Array.from({ length: 300 }, (_, index) => ({
    ...{ type: 'Quantity', activity: 'forum', metric: 'COUNTRIES', qualifier: 'EXACT', basis: 'ACTUAL' },
    value: [17, 120, 299].includes(index) ? -1 : index,
  }))
  const result = await imported(world, rows)
  expect(told(result).map((line) => line.split(':')[0])).toEqual([
    'line 18, value',
    'line 121, value',
    'line 300, value',
  ])
  expect(result).toMatchObject({ created: 297, refused: 3, written: false })
})

test('lines are those of the file', async () => {
  const ndjson = '\n{"type":"Topic","slug":"a1","kind":"X"}\r\n\nnonsense\n[1]\n'
  expect((await problems(ndjson)).map((line) => line.slice(0, 26))).toEqual([
    'line 2, kind: Value "X" do',
    'line 4, : is not JSON: Une',
    'line 5, : is not an object',
  ])
  const json = '[\n {\n  "type": "Topic",\n  "slug": "a1", "kind": "X" },\n\n {"type": "To]}\\"pic"}, { "a" } ]\n'
  expect((await problems(json, 'json')).map((line) => line.slice(0, 26))).toEqual([
    'line 2, kind: Value "X" do',
    'line 6, type: is "To]}\\"pi',
    'line 6, : is not JSON: Exp',
  ])
  const csv = 'slug,kind,description\r\na1,THEME,"one\r\ntwo"\r\n\r\na2,X,y\r\na3,THEME\r\n'
  expect((await problems(csv, 'csv', 'topic')).map((line) => line.slice(0, 26))).toEqual([
    'line 5, kind: Value "X" do',
    'line 6, : has 2 cells, and',
  ])
})

test.each([
  ['a.json', '{"type": "Topic"}', 'Line 1: expected [ and found "{". A JSON file is an array of objects.'],
  ['a.json', '[{"a": 1}\n{"a": 2}]', 'Line 2: expected , or ] and found "{". A JSON file is an array of objects.'],
  ['a.json', '[\n{"a": [}', 'Line 2: the object that begins here never ends.'],
  ['a.json', '[{"a": 1},\n', 'Line 2: the file ends before its array does.'],
  ['a.ndjson', '\n'.repeat(3) + 'x'.repeat(1_000_001), 'Line 4: is longer than 1000000 characters.'],
  ['topic.csv', 'slug,color\n', /^Line 1: "color" is not a column of Topic, which has id, slug, kind, /],
  ['topic.csv', 'slug,slug\n', 'Line 1: has the column slug twice.'],
  ['topic.csv', 'slug,kind\na"b,c\n', /^Line 2: is not CSV: /],
  ['topic.csv', '', 'Line 1: has no line of field names.'],
  ['visits.csv', 'slug\n', /^A CSV file holds records of one type, and "visits" is none\. It is one of Activity, /],
  ['a.xlsx', '', 'It cannot be told what a.xlsx is: ndjson, json, csv. Say so with the format.'],
])('a file that cannot be read, %s: %.40s', async (name, text, expected) => {
  const [path = ''] = files({ [name]: text })
  const error = await imported(world, [path]).catch((thrown: Error) => thrown.message.replace(path, name))
  if (typeof expected === 'string') expect(error).toBe(expected)
  else expect(error).toMatch(expected)
})

test('what is not UTF-8 is refused, not guessed at', async () => {
  const [path = ''] = files({ 'topic.csv': '' })
  writeFileSync(path, Buffer.from([...Buffer.from('slug,kind\nx-1,THEME\n'), 0xc0, 0xfc, 0x0a]))
  await expect(imported(world, [path])).rejects.toThrow('is not UTF-8')
})

test('nothing of all this was written', async () => {
  expect(
    Object.values(await exported(world))
      .join('')
      .trim()
      .split('\n'),
  ).toHaveLength(3)
})
