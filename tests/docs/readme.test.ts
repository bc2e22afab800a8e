import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { seeded } from '../kit/world.ts'

// What the README shows is what the registry answers.

const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8')

const questions = [...readme.matchAll(/```graphql\n([\s\S]*?)```\s+```json\n([\s\S]*?)```/g)].map(
  ([, document, answer]) => ({
    document: document as string,
    answer: answer as string,
  }),
)

test('the README asks three questions', () => {
  expect(questions).toHaveLength(3)
})

test.each(questions)('the answer it shows is the answer: $document', async ({ document, answer }) => {
  const { ask } = await seeded()
  expect(await ask(document)).toEqual(JSON.parse(answer))
})

test('each file and folder it names is there', async () => {
  const { existsSync } = await import('node:fs')
  const root = join(import.meta.dirname, '..', '..')
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target as string)
  const places = [...(readme.split('## Where things live')[1] ?? '').matchAll(/^([a-z]+(?:\/[a-z]+)?) {2,}/gm)].map(
    ([, place]) => place as string,
  )
  expect(places.length).toBeGreaterThan(8)
  for (const place of [...links.filter((link) => !link.startsWith('http')), ...places])
    expect(existsSync(join(root, place)), place).toBe(true)
})
