// A row of a file: one record under the names of the API, with the line on which it begins.

export interface Row {
  /** Its number in the import, counted from 1 over all files. */
  at: number
  /** The line of its file on which it begins, counted from 1. */
  line: number
  /** The file, where an import has several. */
  file?: string
  /** What it says; null where it cannot be read. */
  value: Record<string, unknown> | null
  /** Why it cannot be read. */
  problem?: string
  /** Its length in characters, so that batches stay small. */
  size: number
}

/** What a reader finds; the number over all files is given later. */
export type ReadRow = Omit<Row, 'at' | 'file'>

export const formats = ['ndjson', 'json', 'csv'] as const
export type Format = (typeof formats)[number]

/** Longest row, so that a file without line ends cannot fill the memory. */
export const MAX_ROW = 1_000_000

/** The file as a whole cannot be read, from this line on. */
export class UnreadableFile extends Error {
  constructor(
    message: string,
    readonly line: number,
    readonly file?: string,
  ) {
    super(`${file ? `${file}, l` : 'L'}ine ${line}: ${message}`)
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The row that a piece of JSON is. */
export function jsonRow(text: string, line: number): ReadRow {
  const size = text.length
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return { line, size, value }
    return { line, size, value: null, problem: 'is not an object, such as {"type": "Topic", "slug": "open-data", …}.' }
  } catch (error) {
    return { line, size, value: null, problem: `is not JSON: ${(error as Error).message}.` }
  }
}
