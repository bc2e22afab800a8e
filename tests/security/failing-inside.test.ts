import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Plugin } from 'graphql-yoga'
import { expect, onTestFinished, test } from 'vitest'
import { type AppDeps, createApp } from '../../server/app.ts'
import { seeded } from '../kit/world.ts'
import { watched } from '../telemetry/watched.ts'

// Whatever goes wrong around an operation, before it or when its answer is made already, tells nobody more than an id.

const QUESTION = JSON.stringify({ query: '{ countries(first: 1) { nodes { code } } }' })
const ID = 'what-went-wrong'

type Line = Record<string, unknown>

/** A service over real connections, the way to ask it, and what it logs. */
async function served(deps: Partial<AppDeps>) {
  const lines: Line[] = []
  const { database } = await seeded()
  const app = createApp({ database, log: (event) => void lines.push(event), ...deps })
  const server = createServer({ keepAliveTimeout: 0 }, app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const ask = () =>
    fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': ID },
      body: QUESTION,
    })
  return { ask, app, lines, errors: () => lines.filter(({ level }) => level === 'error') }
}

const masked = {
  errors: [
    {
      message: `Something went wrong on our side. Tell us the request id ${ID}.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: ID },
    },
  ],
}

const broken = (): never => {
  throw new Error('the cause at postgresql://entente:hunter2@db/x')
}

const nothing: never = undefined as never

test.each<[string, Plugin, number?]>([
  ['before the request is looked at', { onRequest: broken }],
  ['later, before it is looked at', { onRequest: () => Promise.reject(new Error('the cause')) }],
  ['when it is taken apart', { onRequestParse: broken }, 200],
  ['when its parameters are known', { onParams: broken }, 200],
  ['when the result is there', { onExecutionResult: broken }, 200],
  ['when the result is made an answer', { onResultProcess: broken }],
  ['when the answer is made', { onResponse: broken }],
  ['later, when the answer is made', { onResponse: () => Promise.reject(new Error('the cause')) }],
  ['with what is no error', { onResponse: () => Promise.reject('the cause') }],
  ['with nothing at all', { onResponse: () => Promise.reject(nothing) }],
])('what fails %s is masked and logged', async (_when, plugin, status = 500) => {
  const { ask, errors } = await served({ plugins: [plugin] })
  const answer = await ask()
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/)
  expect(await answer.json()).toEqual(masked)
  expect(errors()[0]).toMatchObject({ requestId: ID, message: expect.any(String), stack: expect.any(String) })
})

test('the answer of last resort has the headers that every answer has', async () => {
  const { ask } = await served({ plugins: [{ onResponse: broken }] })
  expect(Object.fromEntries((await ask()).headers)).toMatchObject({
    'x-request-id': ID,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'content-security-policy': expect.stringMatching(/^default-src 'none'/),
    'cache-control': 'no-store',
  })
})

test('whoever asks without a connection is told the same', async () => {
  const { app } = await served({ plugins: [{ onResponse: broken }] })
  const answer = await app.fetch('http://entente.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': ID },
    body: QUESTION,
  })
  expect([answer.status, await answer.json()]).toEqual([500, masked])
})

test('what fails when a request is counted is masked too, and in the express lane comes after the answer', async () => {
  let failing = false
  const { meter } = watched((await seeded()).database)
  const count = (...told: Parameters<typeof meter.count>) => (failing ? broken() : meter.count(...told))
  const { ask, errors } = await served({ meter: { ...meter, count } })
  failing = true
  const first = await ask()
  expect([first.status, await first.json()]).toEqual([500, masked])
  expect(errors()).toHaveLength(1)
  failing = false
  const whole = await (await ask()).text()
  failing = true
  const express = await ask()
  expect([express.status, await express.text()]).toEqual([200, whole])
  expect(errors()[1]).toMatchObject({ requestId: ID, message: expect.stringMatching(/^The lane failed/) })
})
