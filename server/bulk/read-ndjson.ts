import { jsonRow, MAX_ROW, type ReadRow, UnreadableFile } from './row.ts'

// One JSON object on each line. Lines end with \n alone: node:readline would also break them at U+2028, which
// may stand in a text.

export async function* readNdjson(chunks: AsyncIterable<string>): AsyncGenerator<ReadRow> {
  let line = 0
  let rest = ''
  const rowOf = (text: string) => (text.trim() === '' ? [] : [jsonRow(text, line)])
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) {
      line++
      yield* rowOf(text)
    }
    if (rest.length > MAX_ROW) throw new UnreadableFile(`is longer than ${MAX_ROW} characters.`, line + 1)
  }
  line++
  yield* rowOf(rest)
}
