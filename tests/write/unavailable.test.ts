import { expect, test } from 'vitest'
import { unavailability } from '../../server/database/unavailable.ts'

// What fails with the database is told by its code; tests/faults shows it on databases that do fail.

const prisma = (cause: object) => ({ code: 'P2039', meta: { driverAdapterError: { cause } } })

test.each([
  ['a database that starts', prisma({ originalCode: '57P03', kind: 'postgres' }), 'cut'],
  ['a database that is not there', prisma({ kind: 'DatabaseNotReachable' }), 'cut'],
  ['a connection that breaks', new Error('Connection terminated unexpectedly'), 'cut'],
  ['a connection that breaks, beneath another error', new Error('x', { cause: { code: 'ECONNRESET' } }), 'cut'],
  ['a connection that breaks at the commit', new Error('x', { cause: { kind: 'ConnectionClosed' } }), 'cut'],
  ['a class of SQLSTATE', { code: '08006' }, 'cut'],
  ['a standby that was the primary', prisma({ originalCode: '25006' }), 'cut'],
  ['no connection left', { code: '53300' }, 'busy'],
  ['no connection of ours free', new Error('timeout exceeded when trying to connect'), 'busy'],
  ['a full disk', prisma({ originalCode: '53100', kind: 'postgres' }), 'full'],
])('%s is told apart from defects', (_, error, kind) => {
  expect(unavailability(error)?.kind).toBe(kind)
})

test.each([
  ['a conflict', prisma({ originalCode: '40001', kind: 'TransactionWriteConflict' })],
  ['a broken rule', { code: '23514' }],
  ['a defect in SQL', { code: '42703' }],
  [
    'a defect of ours that speaks of connections',
    new TypeError("Cannot read properties of undefined (reading 'connection')"),
  ],
  ['nothing', undefined],
])('%s is not', (_, error) => {
  expect(unavailability(error)).toBeNull()
})
