import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { root } from '../../house/files.ts'

// Before the tests: the SDK packed, and installed from the tarball alone into a directory that knows nothing of this
// repository. Projects are made below that directory.

declare module 'vitest' {
  interface ProvidedContext {
    /** The tarball, and the directory below which it is installed. */
    packed: { tarball: string; home: string }
  }
}

const run = promisify(execFile)

export const npm = (args: string[], cwd: string) =>
  run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, maxBuffer: 2 ** 24 })

export default async function setup(project: TestProject) {
  const home = mkdtempSync(join(tmpdir(), 'entente-sdk-'))
  project.provide('packed', { tarball: await packInto(home), home })
  return () => rmSync(home, { recursive: true, force: true })
}

/** Packs the SDK and installs it from the tarball, whose path it returns. */
export async function packInto(home: string): Promise<string> {
  const { stdout } = await npm(['pack', '--json', '--pack-destination', home], join(root, 'sdk'))
  const [{ filename = '' } = {}] = JSON.parse(stdout.slice(stdout.indexOf('[\n'))) as { filename?: string }[]
  const tarball = join(home, filename)
  writeFileSync(join(home, 'package.json'), '{ "private": true }')
  await npm(['install', '--offline', '--no-save', tarball], home)
  return tarball
}

/** A project below the directory in which the SDK is installed. */
export function projectIn(home: string, name: string, files: Record<string, string>): string {
  const directory = join(home, 'projects', name)
  mkdirSync(directory, { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(directory, path), text)
  return directory
}
