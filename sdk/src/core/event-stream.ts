// Server-sent events (HTML standard, section 9.2), as far as answers of GraphQL use them: no ids, no retry times.

export interface StreamEvent {
  event: string
  data: string
}

/** Takes text as it comes, in pieces cut anywhere, and returns the events that are complete by it. */
export function eventParser(): (piece: string) => StreamEvent[] {
  let rest = ''
  let event = ''
  let data: string[] = []

  function line(text: string): StreamEvent | null {
    if (text === '') {
      const complete = data.length > 0 || event ? { event: event || 'message', data: data.join('\n') } : null
      event = ''
      data = []
      return complete
    }
    const [, name, value = ''] = text.match(/^([^:]*)(?:: ?(.*))?$/s) ?? []
    if (name === 'event') event = value
    if (name === 'data') data.push(value)
    return null
  }

  return (piece) => {
    // A carriage return at the end may be the first half of a line's end.
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    return lines.flatMap((text) => line(text) ?? [])
  }
}
