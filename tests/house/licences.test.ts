import { expect, test } from 'vitest'
import { read } from './files.ts'

// What the server ships with may be shipped by anyone who runs it: permissive licences only.

const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'Unicode-3.0']

interface Locked {
  version?: string
  license?: string
  dev?: boolean
  devOptional?: boolean
  link?: boolean
}

const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
const shipped = Object.entries(lock.packages).filter(
  ([path, { dev, devOptional, link }]) => path.startsWith('node_modules/') && !dev && !devOptional && !link,
)

/** `MIT`, `(MIT OR GPL-3.0)`, `(MIT AND ISC)`. */
function permits(licence = 'none'): boolean {
  const bare = licence.replace(/[()]/g, '')
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((name) => allowed.includes(name.trim())))
}

test('every production dependency has a permissive licence', () => {
  const wrong = shipped.filter(([, { license }]) => !permits(license))
  expect(wrong.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([])
})

test('production dependencies are pinned', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
  expect(Object.entries(dependencies).filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([])
})
