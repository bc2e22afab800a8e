import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DirectoryInUse, lockDirectory } from '../../server/database/lock.ts'

// A process that takes and leaves the lock of a directory many times, and is killed while it has it for the
// last time. Inside it makes its mark, which fails where another's is, and removes it before it leaves.

const [directory = '', rounds = ''] = process.argv.slice(2)
const mark = join(directory, 'mark')

let left = Number(rounds)
while (left > 0) {
  try {
    const lock = await lockDirectory(directory, String(process.pid))
    writeFileSync(mark, String(process.pid), { flag: 'wx' })
    await pause(Math.random() * 2)
    if (readFileSync(mark, 'utf8') !== String(process.pid)) throw new Error('another process came in')
    rmSync(mark)
    left--
    if (left === 0) process.kill(process.pid, 'SIGKILL')
    await lock.release()
  } catch (error) {
    if (!(error instanceof DirectoryInUse)) throw error
  }
}
