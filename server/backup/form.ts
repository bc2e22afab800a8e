import { createHash, type Hash } from 'node:crypto'

// The form of a backup: lines of JSON, compressed. First what it is, then for each table its columns, its rows (each a
// list of values as PostgreSQL writes them as text) and how many there were, and last the checksum of all lines before.
// A file that was cut, damaged or edited is told by that.

export const FORMAT = 1

export interface Header {
  backup: 'entente'
  format: number
  /** When the moment was that it holds. */
  at: string
  /** The state of the tables: the migrations that made them, in order. */
  migrations: { name: string; checksum: string }[]
  /** Where the feed of changes stood. */
  head: string
  /** Numbers that were given out last, by sequence; null where none was yet. */
  sequences: Record<string, string | null>
}

export interface TableLine {
  table: string
  columns: string[]
}

export type Row = (string | null)[]

export interface CountLine {
  rows: number
}

export interface EndLine {
  lines: number
  sha256: string
}

export type Line = Header | TableLine | Row | CountLine | EndLine

/** The file is not a whole backup, or cannot be restored here; the message says why and what would help. */
export class BackupError extends Error {}

/** Adds up the lines of a backup, as they are written and as they are read. */
export class Sum {
  #hash: Hash = createHash('sha256')
  #lines = 0

  add(line: string): void {
    this.#hash.update(line).update('\n')
    this.#lines++
  }

  end(): EndLine {
    return { lines: this.#lines, sha256: this.#hash.digest('hex') }
  }
}
