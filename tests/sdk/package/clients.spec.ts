import { execFile } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, test } from 'vitest'
import { root } from '../../house/files.ts'
import { npm } from './pack.ts'

// examples/clients, with the packed SDK and the clients themselves installed as their readers would.

const { home, tarball } = inject('packed')

test('examples of Apollo Client, urql, gql.tada and Relay compile', async ({ skip }) => {
  const cwd = join(home, 'projects', 'clients')
  cpSync(join(root, 'examples', 'clients'), cwd, { recursive: true })
  const problem = await npm(['install', tarball], cwd).then(
    () => null,
    (error: { stderr: string }) => error.stderr,
  )
  if (problem?.match(/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/)) return skip('the registry cannot be reached')
  expect(problem).toBeNull()
  const run = (name: string, ...args: string[]) => {
    const script = join(cwd, 'node_modules', name)
    return promisify(execFile)(process.execPath, [script, ...args], { cwd }).catch((error: { stdout: string }) => error)
  }
  await run('gql.tada/bin/cli.js', 'generate', 'output')
  await run('relay-compiler/cli.js')
  const { stdout } = await run('typescript/bin/tsc', '-p', '.')
  expect(stdout).toBe('')
})
