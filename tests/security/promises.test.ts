import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { read, root } from '../house/files.ts'

// docs/security.md says by which test each promise is shown.

const text = read('docs/security.md')
const section = (title: string) => text.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
const testsIn = (part: string) => [...part.matchAll(/\]\(\.\.\/(tests\/[^)#]+)\)/g)].map(([, path]) => path ?? '')

test('every promise names a test, and every test that is named exists', () => {
  const promises = section('Promises').match(/^\| (?!What is promised|---).+$/gm) ?? []
  expect(promises.length).toBeGreaterThan(10)
  for (const promise of promises) expect(testsIn(promise), promise).not.toEqual([])
  for (const path of testsIn(text)) expect(existsSync(join(root, path)), path).toBe(true)
})

test('the tests that tables name by their file exist in the folder that the section names', () => {
  for (const title of ['Limits', 'Budgets and deadlines']) {
    const part = section(title)
    const [, folder = ''] = /\[tests\/\w+\]\(\.\.\/(tests\/\w+)\)/.exec(part) ?? []
    const named = [...part.matchAll(/(?<=[\s|])((?:\w+\/)?[\w-]+\.test\.ts)(?=[ ,|])/g)].map(([, name]) => name ?? '')
    expect(named.length, title).toBeGreaterThan(5)
    for (const name of named)
      expect(existsSync(join(root, folder, name)) || existsSync(join(root, 'tests', name)), `${folder}/${name}`).toBe(
        true,
      )
  }
})

test('what is not promised is said', () => {
  expect(section('Not promised')).toMatch(/^- /m)
  expect(read('SECURITY.md')).toContain('docs/security.md')
})
