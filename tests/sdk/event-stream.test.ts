import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventParser } from '../../sdk/src/core/event-stream.ts'

// The format of server-sent events, however the network cuts it.

const parsed = (...pieces: string[]) => pieces.flatMap(eventParser())

test('events have a name and data; comments and other fields are passed over', () => {
  expect(parsed(':\n\nevent: next\nid: 7\ndata: {"a":1}\n\n: ping\n\ndata:x\ndata: y\n\nevent: complete\n\n')).toEqual([
    { event: 'next', data: '{"a":1}' },
    { event: 'message', data: 'x\ny' },
    { event: 'complete', data: '' },
  ])
})

test('an event that is cut off is none', () => {
  expect(parsed('event: next\ndata: {"a":1}\n')).toEqual([])
})

test('it makes no difference where the text is cut, nor how lines end', () => {
  const events = fc.array(fc.record({ event: fc.constantFrom('next', 'é'), data: fc.stringMatching(/^[ -~€]{1,9}$/) }))
  fc.assert(
    fc.property(events, fc.constantFrom('\n', '\r\n', '\r'), fc.array(fc.nat(8)), (sent, end, cuts) => {
      let text = sent.map(({ event, data }) => `event: ${event}${end}data: ${data}${end}${end}`).join('')
      const pieces = cuts.map((length) => {
        const piece = text.slice(0, length)
        text = text.slice(length)
        return piece
      })
      expect(parsed(...pieces, text, '\n')).toEqual(sent)
    }),
  )
})
