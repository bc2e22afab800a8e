import { describe, expect, inject, test } from 'vitest'
import { read } from '../../house/files.ts'
import { coreExamples, methodExamples, mutationExamples } from '../examples.ts'
import { compile, install, versions } from './compilers.ts'
import { projectIn } from './pack.ts'
import { moduleOf, readmeExamples } from './programs.ts'

// The types of the installed package, read by the compilers and settings that people have. Nothing is skipped:
// the package's own declarations are checked as well.

const { home } = inject('packed')

const SETTINGS = {
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
}

interface Settings {
  module: string
  [option: string]: unknown
}

function tsconfig(settings: Settings, files: string[]): string {
  const strictest = {
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
  }
  const compilerOptions = {
    target: 'es2022',
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
    ...strictest,
    ...settings,
  }
  return JSON.stringify({ compilerOptions, files })
}

const installed = new Map<string, Promise<string | null>>()
function typescript(version: string): Promise<string | null> {
  const known = installed.get(version) ?? install(version, home)
  installed.set(version, known)
  return known
}

const examples = Object.fromEntries(
  [...readmeExamples(), ...coreExamples, ...methodExamples, ...mutationExamples].map(({ code }, index) => [
    `example-${index}.ts`,
    moduleOf(code),
  ]),
)

const files = {
  ...examples,
  'types.check.ts': read('tests/sdk/types.check.ts').replace('../../sdk/src/index.ts', '@entente/sdk'),
  // A program that knows no platform: neither DOM nor Node.
  'plain.ts': `import { createClient, type Activity } from '@entente/sdk'
export const titles = async (url: string): Promise<Activity['title'][]> =>
  (await createClient({ url }).activities.list({ first: 3 })).nodes.map(({ title }) => title)\n`,
  'package.json': '{ "type": "module" }',
}

describe.each(versions)('TypeScript %s', (version) => {
  test.for(Object.entries(SETTINGS))(
    '%s: what must compile does, and nothing else',
    async ([name, settings], { skip }) => {
      const compiler = await typescript(version)
      if (!compiler) return skip(`the registry has no TypeScript ${version} for this machine`)
      const checked = Object.keys(files).filter((file) => file.endsWith('.ts') && file !== 'plain.ts')
      const cwd = projectIn(home, `types-${version}-${name}`, {
        ...files,
        'tsconfig.json': tsconfig({ ...settings, lib: ['es2022', 'dom', 'dom.iterable'] }, checked),
        'tsconfig.plain.json': tsconfig({ ...settings, lib: ['es2022'] }, ['plain.ts']),
      })
      expect((await compile(compiler, cwd, ['-p', 'tsconfig.json'])).errors).toBe('')
      const { errors, cpuMs } = await compile(compiler, cwd, ['-p', 'tsconfig.plain.json'])
      expect(errors).toBe('')
      if (cpuMs)
        console.log(`TypeScript ${version}, ${name}: a small program is checked in ${cpuMs} ms of processor time.`)
    },
  )
})

test('CommonJS programs find the types of CommonJS', async () => {
  const cwd = projectIn(home, 'types-cjs', {
    'package.json': '{ "type": "commonjs" }',
    'plain.cts': `import sdk = require('@entente/sdk')\nexport const client: sdk.Client = sdk.createClient({ url: '' })\n`,
    'tsconfig.json': tsconfig({ module: 'nodenext', lib: ['es2022'], verbatimModuleSyntax: false }, ['plain.cts']),
  })
  expect((await compile((await typescript(versions.at(-1) ?? '')) ?? '', cwd, ['-p', '.'])).errors).toBe('')
})

test('examples/quickstart is checked as TypeScript checks JavaScript, in at most two and a half times what an empty program takes', async () => {
  const platform = `declare const console: { log(text: string): void; error(text: string): void }
declare const process: { env: Record<string, string | undefined>; argv: string[]; exitCode: number }`
  const settings = { module: 'nodenext', lib: ['es2022'], allowJs: true }
  const cwd = projectIn(home, 'types-quickstart', {
    'briefing.js': read('examples/quickstart/briefing.js'),
    'package.json': read('examples/quickstart/package.json'),
    'platform.d.ts': platform,
    'tsconfig.json': tsconfig(settings, ['briefing.js', 'platform.d.ts']),
    'tsconfig.empty.json': tsconfig(settings, ['platform.d.ts']),
  })
  const compiler = (await typescript('5.9.3')) ?? ''
  // Processor time, whatever else the machine does; in turns and the least of each, as caches and neighbours add to it.
  const least = { quickstart: Infinity, empty: Infinity }
  for (let run = 0; run < 2; run++) {
    const outcome = await compile(compiler, cwd, ['-p', '.'])
    expect(outcome.errors).toBe('')
    least.quickstart = Math.min(least.quickstart, outcome.cpuMs ?? Infinity)
    const { cpuMs } = await compile(compiler, cwd, ['-p', 'tsconfig.empty.json'])
    least.empty = Math.min(least.empty, cpuMs ?? Infinity)
  }
  console.log(`Processor time in ms of what is checked: ${JSON.stringify(least)}`)
  // The declarations of the package are read besides.
  expect(least.quickstart / least.empty).toBeLessThan(2.5)
})
