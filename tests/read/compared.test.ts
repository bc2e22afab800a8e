import { expect, test } from 'vitest'
import { comparable } from '../kit/both-ways.ts'

// What the comparison of the two ways takes for the same, and what it does not.

const compared = (data: unknown, ...errors: { message: string; path: (string | number)[] }[]) =>
  comparable({ status: 200, headers: new Headers(), text: JSON.stringify({ errors, data }) })

const before = { message: 'before: not a cursor', path: ['relationship', 'people'] }
const last = { message: 'last: is 101', path: ['relationship', 'timeline', 'nodes', 0, 'citations'] }

test('of errors that leave the same field without an answer, whichever came first is as good as the other', () => {
  const data = { relationship: null }
  expect(compared(data, before)).toBe(compared(data, last))
  expect(compared(data, before)).toBe(compared(data, last, before))
  expect(compared(null, before)).toBe(compared(null, last))
})

test('an error of a field that may itself be null is compared in full', () => {
  const data = { node: null }
  const error = { message: 'id: not an id', path: ['node'] }
  expect(compared(data, error)).not.toBe(compared(data, { ...error, message: 'id: none such' }))
  expect(compared(data, error)).not.toBe(compared(data, error, error))
})

test('what is left without an answer, and what is answered beside it, are compared', () => {
  expect(compared({ relationship: null }, before)).not.toBe(compared({ relationship: {} }, before))
  expect(compared({ relationship: null, node: null }, before)).not.toBe(
    compared({ relationship: null, node: {} }, before),
  )
  expect(compared({ relationship: null }, before)).not.toBe(
    compared({ relationship: null }, { message: before.message, path: ['relationship'] }),
  )
})

test('errors of the same list are alike in whatever order its records tell them', () => {
  const at = (index: number) => ({ message: 'last: is 101', path: ['nodes', index, 'citations'] })
  const data = { nodes: [{ citations: null }, { citations: null }] }
  expect(compared(data, at(0), at(1))).toBe(compared(data, at(1), at(0)))
})
