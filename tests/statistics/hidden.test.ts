import { expect, test } from 'vitest'
import { sample } from '../kit/sample.ts'
import { passing, type World } from '../kit/world.ts'
import { addSecrets } from '../relationship/secrets.ts'
import { values } from './oracle.ts'

// What someone may not see changes no count, no group, no sum and no label.

type Clearance = 'PUBLIC' | 'PARTNER' | 'INTERNAL'

const KEYS =
  'keys { value label(lang: "ko") country { code } organization { slug name } topic { slug } series { slug } }'
const FIGURES = 'exact about atLeast withoutFigure'
const COUNTS = `activities withoutFigure countries organizations people planned { ${FIGURES} } actual { ${FIGURES} }`

function documents(): string[] {
  const counts = Object.entries(values).flatMap(([thing, dimensions]) =>
    Object.keys(dimensions).flatMap((name) =>
      [[name], [name, 'COUNTRY'], [name, 'YEAR']]
        .filter((groupBy) => new Set(groupBy).size === groupBy.length)
        .map((groupBy) => `{ statistics { ${thing}(groupBy: [${groupBy}]) { total groups { count ${KEYS} } } } }`),
    ),
  )
  const participants = ['YEAR', 'COUNTRY', 'ORGANIZATION', 'TOPIC', 'SERIES'].map(
    (name) =>
      `{ statistics { participants(groupBy: [${name}]) { total { ${COUNTS} } groups { ${KEYS} counts { ${COUNTS} } } } } }`,
  )
  return sample([...counts, ...participants], 7)
}

async function answers({ ask }: World, clearance: Clearance): Promise<Map<string, unknown>> {
  const all = new Map<string, unknown>()
  for (const document of documents()) all.set(document, await ask(document, { clearance }))
  return all
}

test.each([
  ['INTERNAL', ['PUBLIC', 'PARTNER']],
  ['PARTNER', ['PUBLIC']],
] as [Clearance, Clearance[]][])(
  'what is %s does not show to %j',
  async (hidden, watchers) => {
    const world = await passing('seeded')
    const before = await Promise.all(watchers.map((clearance) => answers(world, clearance)))
    const shown = await answers(world, 'INTERNAL')
    await addSecrets(world.database.prisma, hidden)
    for (const [index, clearance] of watchers.entries()) {
      for (const [document, answer] of await answers(world, clearance)) {
        expect(answer, document).toEqual(before[index]?.get(document))
      }
    }
    for (const [document, answer] of await answers(world, 'INTERNAL'))
      expect(answer, document).not.toEqual(shown.get(document))
  },
  60_000,
)
