import { execFile } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { describe, expect, inject, test } from 'vitest'
import { read, root } from '../../house/files.ts'
import { coreExamples, methodExamples } from '../examples.ts'
import { projectIn } from './pack.ts'
import { moduleOf, readmeExamples } from './programs.ts'
import { serve } from './serve.ts'

// The installed package at work, in processes of its own, against a server on a port.

const { home } = inject('packed')
const url = await serve()

const node = (args: string[], cwd: string, env: Record<string, string> = {}) =>
  promisify(execFile)(process.execPath, args, { cwd, env: { PATH: process.env.PATH, ENTENTE_URL: url, ...env } })

describe('examples run', () => {
  const all = [
    ...readmeExamples(),
    ...coreExamples,
    ...methodExamples.filter(({ name }) => name.endsWith('createClient')),
  ]
  // Those of lists and middleware show how something is used, and are run with what they are about.
  test.each(all)('$name', async ({ code }) => {
    const program = ts.transpileModule(moduleOf(code), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    })
    const cwd = projectIn(home, 'examples', { 'example.mjs': program.outputText })
    const { stdout, stderr } = await node(['example.mjs'], cwd)
    expect(stderr).toBe('')
    expect(stdout).not.toMatch(/\bundefined\b(?! 1$)/)
    if (code.includes('console.log(') && !/Middleware = /.test(code)) expect(stdout).not.toBe('')
  })
})

describe('examples/quickstart', () => {
  const cwd = join(home, 'projects', 'quickstart')
  cpSync(join(root, 'examples', 'quickstart'), cwd, { recursive: true })

  test('tells what is between two countries', async () => {
    const { stdout, stderr } = await node(['briefing.js', 'KR', 'PE'], cwd)
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^South Korea – Peru\n/)
    expect(stdout).toMatch(/\nAgreements in force.*\n {2}2017-06-13\/2017-06-14 .*Cooperation Center/)
    expect(stdout).toMatch(/\nPeople met\n(.*\n)* {2}Fernando Zavala, Prime Minister/)
    expect(stdout).not.toMatch(/undefined|null|NaN|Object/)
    expect((await node(['briefing.js', 'KR', 'PE', 'es'], cwd)).stdout).toMatch(/^Corea del Sur – Perú\n/)
  })

  test('says what to do where it cannot', async () => {
    const cannot = (args: string[], env = {}) =>
      node(['briefing.js', ...args], cwd, env).catch((error: { stderr: string; code: number }) => error)
    expect(await cannot(['KR'], { ENTENTE_URL: 'http://127.0.0.1:9/graphql' })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^No answer from .* npm start/),
    })
    expect(await cannot(['KR', 'XXX'])).toMatchObject({ code: 1, stderr: expect.stringMatching(/XXX.* Give two/) })
  })

  test('is short, and depends on this version', () => {
    expect(read('examples/quickstart/briefing.js').split('\n').length).toBeLessThan(80)
    const { dependencies } = JSON.parse(read('examples/quickstart/package.json')) as {
      dependencies: Record<string, string>
    }
    const { version } = JSON.parse(readFileSync(join(home, 'node_modules/@entente/sdk/package.json'), 'utf8')) as {
      version: string
    }
    expect(dependencies).toEqual({ '@entente/sdk': `^${version}` })
  })
})
