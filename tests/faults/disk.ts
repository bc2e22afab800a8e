import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'vitest'
import { onTestFinished } from 'vitest'
import { ownedDirectory } from './programs.ts'

// A disk that is small, so that it can be filled: a file system in memory of its own (tmpfs).

export interface Disk {
  /** A directory on it that PostgreSQL may write. */
  directory: string
  /** Fills it to the last block. */
  fill(): void
  /** Makes room again. */
  clear(): void
}

/** Mounting is for root; where nobody may (in a container without the right to), the test is skipped and says so. */
export function smallDisk(megabytes: number, { skip }: TestContext): Disk {
  const directory = ownedDirectory(onTestFinished)
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive']
  const command = (...words: string[]) => {
    const [program = '', ...rest] = [...asRoot, ...words]
    execFileSync(program, rest, { stdio: 'pipe' })
  }
  const owner = execFileSync('stat', ['--format=%u:%g', directory], { encoding: 'utf8' }).trim()
  const [uid, gid] = owner.split(':')
  try {
    command('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,uid=${uid},gid=${gid},mode=700`, 'tmpfs', directory)
  } catch (error) {
    skip(`no file system can be mounted here: ${(error as Error).message.split('\n')[0]}`)
  }
  onTestFinished(() => command('umount', '--lazy', directory))
  const space = join(directory, 'space')
  mkdirSync(space, { mode: 0o700 })
  command('chown', owner, space)
  const ballast = join(directory, 'ballast')
  return {
    directory: space,
    fill: () => {
      const { bavail, bsize } = statfsSync(directory)
      try {
        writeFileSync(ballast, Buffer.alloc(bavail * bsize))
      } catch (error) {
        // The database writes beside this, and may have taken the last block.
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      }
    },
    clear: () => rmSync(ballast, { force: true }),
  }
}
