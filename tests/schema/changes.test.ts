import { describe, expect, test } from 'vitest'
import { verdictOn } from '../../sdk/tools/schema-changes.ts'

// Whether a change of the schema may be released, and as what.

const OLD = `
  type Query { topic(slug: String!): Topic }
  type Topic { slug: String! label: String! kind: Kind! }
  enum Kind { THEME }
`
const cases = {
  nothing: OLD,
  addition: OLD.replace('label', 'broader: Topic label'),
  value: OLD.replace('THEME', 'THEME SYSTEM'),
  removal: OLD.replace('label: String!', ''),
  argument: OLD.replace('slug: String!)', 'slug: String!, lang: String!)'),
  null: OLD.replace('label: String!', 'label: String'),
}

const verdict = (
  change: keyof typeof cases,
  { title = 'of 1.2.3', version = '1.2.3', changelog = '# Changelog\n' } = {},
) => verdictOn({ released: `# ${title}\n${OLD}`, current: cases[change], changelog, version })

const named = (path: string) => `# Changelog\n\n## 9.0.0\n\n- \`${path}\` is gone.\n\n## 1.2.3\n`

describe('what is breaking', () => {
  test.each([
    ['removal', 'BREAKING', 'Topic.label'],
    ['argument', 'BREAKING', 'Query.topic.lang'],
    ['null', 'BREAKING', 'Topic.label'],
    ['value', 'DANGEROUS', 'Kind.SYSTEM'],
    ['addition', 'SAFE', 'Topic.broader'],
  ] as const)('%s: %s', async (change, level, path) => {
    const { lines } = await verdict(change)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(new RegExp(`^${level} +${path.replaceAll('.', '\\.')}: `))
  })
})

describe('a breaking change must be named', () => {
  test.each([
    ['in the newest section', named('Topic.label'), 0],
    ['not elsewhere', `# Changelog\n\n## 9.0.0\n\n## 1.2.3\n\n- \`Topic.label\` is gone.\n`, 1],
    ['not another', named('Topic.slug'), 1],
    ['not without backticks', named('Topic.label').replaceAll('`', ''), 1],
  ])('%s', async (_where, changelog, count) => {
    const { problems } = await verdict('removal', { changelog, version: '9.0.0' })
    expect(problems).toHaveLength(count)
    for (const problem of problems) expect(problem).toContain('`Topic.label`')
  })

  test('and nothing else must', async () => {
    for (const change of ['nothing', 'addition', 'value'] as const)
      expect((await verdict(change, { version: '1.3.0' })).problems).toEqual([])
  })
})

describe('the version', () => {
  test.each([
    ['nothing', 'of 1.2.3', '1.2.3', null],
    ['addition', 'of 1.2.3', '1.2.4', '1.3.0'],
    ['addition', 'of 1.2.3', '1.10.0', null],
    ['removal', 'of 1.2.3', '1.9.0', '2.0.0'],
    ['removal', 'of 1.2.3', '2.0.0', null],
    ['removal', 'of 0.2.3', '0.2.4', '0.3.0'],
    ['removal', 'of 0.2.3', '0.3.0', null],
    ['removal', 'before 0.1.0', '0.1.0', null],
    ['removal', 'before 0.1.0', '0.0.9', '0.1.0'],
  ] as const)('with %s since the one %s cannot be %s, unless at least %s', async (change, title, version, least) => {
    const { problems } = await verdict(change, { title, version, changelog: named('Topic.label') })
    expect(problems).toEqual(least ? [expect.stringContaining(`asks for ${least} or higher`)] : [])
  })
})
