import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { keepParsed } from '../../server/parsed.ts'

const [asked, once] = [parse('{ asked }'), parse('{ once }')]

test('what was asked twice stays, however many are asked once', () => {
  const parsed = keepParsed()
  parsed.set('asked', asked)
  expect(parsed.get('asked')).toBe(asked)
  for (let count = 0; count < 5000; count++) parsed.set(`once ${count}`, once)
  expect(parsed.get('asked')).toBe(asked)
  expect(parsed.get('once 4999')).toBe(once)
  expect(parsed.get('once 0')).toBeUndefined()
})

test('of what was asked twice the longest unasked goes', () => {
  const parsed = keepParsed()
  for (let count = 0; count < 1000; count++) {
    parsed.set(`asked ${count}`, asked)
    parsed.get(`asked ${count}`)
  }
  expect(parsed.get('asked 999')).toBe(asked)
  expect(parsed.get('asked 0')).toBeUndefined()
})
