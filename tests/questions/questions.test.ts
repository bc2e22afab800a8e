import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getNamedType, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { describe, expect, test } from 'vitest'
import { cookbook } from '../../examples/cookbook.ts'
import { answers, answerTo, questions } from '../../examples/questions.ts'
import { schema } from '../../server/schema.ts'
import { compareWays } from '../kit/both-ways.ts'
import { seeded } from '../kit/world.ts'

compareWays()

// What a desk officer asks: every example question, and the whole answer that the five documents support.
// After a change of the facts, WRITE_ANSWERS=1 writes what the registry answers now. Read the difference
// against the documents before you commit it: the answers are what this product is measured by.

/** The questions this registry was made to answer, by number, and the example that asks each. */
const required: Record<number, string> = {
  1: '06-workshop-host-and-place',
  2: '04-year-of-the-workshop',
  3: '07-welcoming-remarks',
  4: '08-panels',
  5: '09-workshop-attendance',
  6: '10-course-participants',
  7: '11-course-contents',
  8: '12-course-agreements',
  9: '13-course-follow-ups',
  10: '14-delegation-members',
  11: '15-signed-with-peru',
  12: '16-is-the-centre-open',
  13: '17-systems-at-enap',
  14: '18-edition-of-the-delegation',
  15: '19-ministers-forum',
  16: '20-invited-ministers',
  17: '21-parties',
  18: '22-memorandum-with-costa-rica',
  19: '23-bilateral-meetings',
  20: '24-workshop-figures',
  21: '25-launched-and-announced',
  22: '01-peru-and-brazil',
  23: '26-at-both-events',
  24: '03-ministry-names',
  25: '02-korea-and-costa-rica',
  26: '27-agreed-bodies',
  27: '05-requests-for-help',
}

const asked = questions()
const names = asked.map(({ name }) => name)
const write = process.env.WRITE_ANSWERS === '1'

test.each(asked)('$name: $question', async ({ name, document }) => {
  const { ask } = await seeded()
  const answer = await ask(document)
  if (write) writeFileSync(join(answers, `${name}.json`), `${JSON.stringify(answer, null, 2)}\n`)
  expect(answer).toEqual(answerTo(name))
})

describe('the example questions', () => {
  test('are all that the registry was made to answer, and more', () => {
    expect(Object.keys(required)).toHaveLength(27)
    expect(new Set(Object.values(required)).size).toBe(27)
    expect(names).toEqual(expect.arrayContaining(Object.values(required)))
    expect(names.length).toBeGreaterThan(27)
  })

  test('are numbered without a gap, and each has its answer', () => {
    expect(names.map((name) => Number(name.slice(0, 2)))).toEqual(names.map((_, index) => index + 1))
    const answered = readdirSync(answers).map((file) => file.replace('.json', ''))
    expect(answered.sort()).toEqual(names)
  })

  test.each(asked)('$name begins with a question and how it is asked', ({ question, how }) => {
    expect(question).toMatch(/^[A-Z].*\?$/)
    expect(how).toMatch(/^.{40,}\.$/)
    expect(how.length).toBeLessThan(320)
  })

  test.each(asked)('$name is one operation with a name, and needs no variables', ({ document }) => {
    const [operation, ...others] = parse(document).definitions
    expect(others).toEqual([])
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation')
    expect(operation.name?.value).toMatch(/^([A-Z][a-z]*\d*)+$/)
    expect(operation.variableDefinitions ?? []).toEqual([])
  })

  test.each(asked)('$name needs no slug and no id known beforehand', ({ document }) => {
    const types = new TypeInfo(schema)
    const known: string[] = []
    const note = ({ name }: { name: { value: string } }) => {
      const type = getNamedType(types.getInputType())?.name
      if (type === 'SlugSetFilter' || /^(slugs?|ids?)$/.test(name.value)) known.push(name.value)
    }
    visit(parse(document), visitWithTypeInfo(types, { Argument: note, ObjectField: note }))
    expect(known).toEqual([])
  })
})

test('the cookbook is up to date; if not, run `npm run cookbook`', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'cookbook.md'), 'utf8')
  expect(page).toBe(cookbook())
})
