import { jsonRow, MAX_ROW, type ReadRow, UnreadableFile } from './row.ts'

// An array of objects, one at a time. Each element is cut out by its brackets and then parsed on its own, so
// that the whole is never in memory, and a mistake in one is told with its line and costs only that one.

const BLANK = /\s/

type Expected = 'array' | 'element' | 'comma' | 'nothing'

export async function* readJson(chunks: AsyncIterable<string>): AsyncGenerator<ReadRow> {
  let line = 1
  let expected: Expected = 'array'
  // The element that is being cut out: its text so far, the line it began on, and where in it we are.
  let element = ''
  let began = 0
  let depth = 0
  let quoted = false
  let escaped = false

  const refuse = (found: string): never => {
    const wanted = { array: '[', element: '{', comma: ', or ]', nothing: 'nothing more' }[expected]
    throw new UnreadableFile(
      `expected ${wanted} and found ${JSON.stringify(found)}. A JSON file is an array of objects.`,
      line,
    )
  }

  for await (const chunk of chunks) {
    let from = 0
    for (let index = 0; index < chunk.length; index++) {
      const character = chunk.charAt(index)
      if (character === '\n') line++
      if (depth > 0) {
        if (escaped) escaped = false
        else if (quoted) {
          if (character === '"') quoted = false
          else if (character === '\\') escaped = true
        } else if (character === '"') quoted = true
        else if (character === '{' || character === '[') depth++
        else if ((character === '}' || character === ']') && --depth === 0) {
          yield jsonRow(element + chunk.slice(from, index + 1), began)
          element = ''
          expected = 'comma'
        }
      } else if (BLANK.test(character)) continue
      else if (character === '{' && expected === 'element') {
        depth = 1
        began = line
        from = index
      } else if (character === '[' && expected === 'array') expected = 'element'
      else if (character === ',' && expected === 'comma') expected = 'element'
      else if (character === ']' && (expected === 'comma' || expected === 'element')) expected = 'nothing'
      else refuse(character)
    }
    if (depth > 0) element += chunk.slice(from)
    if (element.length > MAX_ROW) throw new UnreadableFile(`the object is longer than ${MAX_ROW} characters.`, began)
  }
  if (depth > 0) throw new UnreadableFile('the object that begins here never ends.', began)
  if (expected !== 'nothing') throw new UnreadableFile('the file ends before its array does.', line)
}
