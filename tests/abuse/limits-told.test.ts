import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { limitSettings } from '../../server/limits/settings.ts'
import { settings } from '../../server/settings.ts'
import { read, root } from '../house/files.ts'

// docs/security.md against the limits it tells of.

const [section = ''] = read('docs/security.md').split('\n## Limits\n')[1]?.split('\n## ') ?? []
const rows = section
  .split('\n')
  .filter((line) => /^\| [^-]/.test(line) && !line.startsWith('| Threat'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
const ofSettings = rows.filter((cells) => /^`ENTENTE_\w+`$/.test(cells[2] ?? ''))

test('every limit is told once, with its default', () => {
  const told = ofSettings.map(([, , name = '', usual]) => [name.slice(1, -1), usual])
  const names = [
    ...Object.values(limitSettings).map(({ setting }) => setting),
    'ENTENTE_INTROSPECTION',
    'ENTENTE_ORIGINS',
  ]
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(names.map((name) => [name, settings[name as keyof typeof settings].default])),
  )
  expect(told).toHaveLength(names.length)
})

test('every row names a test that is there', () => {
  const named = rows.map((cells) => cells.at(-1)).filter((cell) => cell?.endsWith('.test.ts'))
  expect(named.length).toBeGreaterThan(ofSettings.length)
  for (const name of named) expect(existsSync(join(root, 'tests', 'abuse', name ?? '')), name).toBe(true)
})
