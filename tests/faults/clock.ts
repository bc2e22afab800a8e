import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { ownedDirectory } from './programs.ts'

// A clock that can be set while processes run by it: libfaketime stands between them and the system's. Time that only
// passes (timeouts) is left as it is.

export interface Clock {
  /** Makes a process run by this clock. */
  environment: Record<string, string>
  /** Sets it to the real time and so many hours more, or less. */
  set(hours: number): void
}

export function makeClock(): Clock {
  const library = readdirSync('/usr/lib', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.includes('-linux-'))
    .map(({ name }) => join('/usr/lib', name, 'faketime', 'libfaketimeMT.so.1'))
    .find((path) => readdirSync(join(path, '..', '..')).includes('faketime'))
  if (!library) throw new Error('libfaketime is not installed: apt-get install libfaketime')
  const file = join(ownedDirectory(onTestFinished), 'time')
  const set = (hours: number) => writeFileSync(file, `${hours < 0 ? '-' : '+'}${Math.abs(hours)}h\n`, { mode: 0o644 })
  set(0)
  return {
    environment: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
    },
    set,
  }
}
