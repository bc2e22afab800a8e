import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { unpack } from '../../server/database/unpack.ts'

function place(): string {
  const path = mkdtempSync(join(tmpdir(), 'entente-unpack-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return join(path, 'new')
}

function entry(name: string, type: '0' | '2' | '5', content = ''): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write(Buffer.byteLength(content).toString(8).padStart(11, '0'), 124)
  header.write(type, 156)
  return Buffer.concat([header, Buffer.from(content), Buffer.alloc((512 - (Buffer.byteLength(content) % 512)) % 512)])
}

const end = Buffer.alloc(1024)

test('files and directories of an archive come to lie where they belong, empty ones as well', () => {
  const directory = place()
  const long = 'ministries '.repeat(100)
  unpack(
    Buffer.concat([
      entry('base/', '5'),
      entry('base/5/', '5'),
      entry('base/5/long', '0', long),
      entry('PG_VERSION', '0', '18'),
      entry('empty', '0'),
      end,
    ]),
    directory,
  )
  expect(readFileSync(join(directory, 'base/5/long'), 'utf8')).toBe(long)
  expect(readFileSync(join(directory, 'PG_VERSION'), 'utf8')).toBe('18')
  expect(statSync(join(directory, 'empty')).size).toBe(0)
})

test('an archive that is cut short, and one with anything but files and directories, is refused', () => {
  const cut = entry('PG_VERSION', '0', 'x'.repeat(2000)).subarray(0, 1500)
  expect(() => unpack(cut, place())).toThrow(/broken/)
  expect(() => unpack(Buffer.concat([entry('link', '2'), end]), place())).toThrow(/broken/)
})
