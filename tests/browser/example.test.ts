import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, preview } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { createClient } from '../../sdk/src/index.ts'
import { read, root } from '../house/files.ts'
import { browser, troubles } from '../kit/browser.ts'
import { packInto } from '../sdk/package/pack.ts'
import { directory, start } from '../start/process.ts'

// examples/browser, built from the packed SDK as its readers would build it.

/** The address at which the built page is given out: another origin than the registry's. */
async function built(): Promise<string> {
  const home = directory()
  await packInto(home)
  const cwd = join(home, 'example')
  cpSync(join(root, 'examples', 'browser'), cwd, { recursive: true })
  await build({ root: cwd, logLevel: 'warn', build: { target: 'es2022' } })
  const server = await preview({ root: cwd, logLevel: 'warn', preview: { port: 0, host: '127.0.0.1' } })
  onTestFinished(() => server.close())
  const address = server.httpServer.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

test('it lists, searches and follows changes', { timeout: 300_000 }, async () => {
  const running = start({ ENTENTE_DATA_DIR: directory() })
  const [registry, site] = await Promise.all([running.serving(), built()])
  const [, token = ''] = await running.printed(/"Bearer (entente_[\w-]{43})"/)
  const context = await browser()
  const page = context.pages()[0] ?? (await context.newPage())
  const found = troubles(page, site, registry)
  const following = page.waitForResponse((response) => /event-stream/.test(response.headers()['content-type'] ?? ''))
  await page.goto(`${site}/?registry=${encodeURIComponent(`${registry}/graphql`)}`)

  const [activities, changes] = [page.locator('#activities li'), page.locator('#changes li')]
  const status = page.getByRole('status')
  await status.getByText(/^10 of \d+$/).waitFor()
  expect(await activities.count()).toBe(10)
  const total = Number((await status.textContent())?.match(/\d+$/)?.[0])
  await page.getByRole('button', { name: 'More' }).click()
  await status.getByText(`${Math.min(20, total)} of ${total}`).waitFor()

  await page.getByRole('searchbox').pressSequentially('ministers forum')
  await activities
    .getByText("Ministers' Forum")
    .or(activities.getByText(/ministers.* forum/i))
    .first()
    .waitFor()
  await status.getByText(/^\d+ found$/).waitFor()

  // Only once the page follows is there anything to follow.
  await following
  expect(await changes.count()).toBe(0)
  const client = createClient({ url: `${registry}/graphql`, auth: token })
  const input = { slug: 'seen-live', kind: 'MEETING', title: 'Seen live', visibility: 'PUBLIC' } as const
  expect((await client.createActivity(input)).__typename).toBe('Activity')
  await changes.getByText(/create Seen live$/).waitFor()
  mkdirSync(join(root, 'artifacts'), { recursive: true })
  await page.screenshot({ path: join(root, 'artifacts', 'example.png') })
  // A search that was given up is a request that the browser calls failed.
  expect(found.filter((trouble) => trouble !== `failed: ${registry}/graphql`)).toEqual([])
})

test('it is short', () => {
  const lines = ['main.ts', 'index.html'].map((file) => read(`examples/browser/${file}`).trim().split('\n').length)
  expect((lines[0] ?? 0) + (lines[1] ?? 0)).toBeLessThan(80)
})
