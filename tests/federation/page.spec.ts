import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { root } from '../house/files.ts'
import { browser, troubles } from '../kit/browser.ts'
import { askPortal, dataDirectory, SESSION, startPortal } from './portal.ts'

// The portal as a visitor meets it: one command, and a page in a real browser that has no other site to turn to.

const artifacts = join(root, 'artifacts')

async function picture(page: Page, name: string) {
  mkdirSync(artifacts, { recursive: true })
  await page.screenshot({ path: join(artifacts, `${name}.png`), fullPage: true })
}

const shown = (page: Page) => page.locator('main[aria-busy="false"]').waitFor()

test('one command shows a country from two services, live, and what is left when one is gone', async () => {
  const portal = startPortal({ ENTENTE_DATA_DIR: dataDirectory(), PORTAL_SESSIONS: SESSION }, [
    'npm',
    'run',
    '--silent',
    'portal',
  ])
  const [, indicators] = await portal.printed(/indicators +at \S+ \(process (\d+)\)/)
  const [, url = ''] = await portal.printed(/Open (http\S+) in a browser/)
  const [, token = ''] = await portal.printed(/"Bearer (entente_[\w-]+)"/)

  const context = await browser()
  const page = context.pages()[0] ?? (await context.newPage())
  const found = troubles(page, url)
  await page.goto(`${url}/?country=CR`)
  await shown(page)

  // From the registry.
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Costa Rica')
  await page.getByText('Digital Government Ministers Forum of Korea and Central America').waitFor()
  await page.getByText('Memorandum of understanding on digital government between Korea and Costa Rica').waitFor()
  // From the open data, as they are in the packages.
  const { data } = await askPortal(
    url,
    '{ indicators(code: "CR") { population area } dataSources { name version published licence } }',
  )
  const number = (value: number) => new Intl.NumberFormat('en').format(value)
  await page.getByText(number(data.indicators.population), { exact: true }).waitFor()
  await page.getByText(`${number(data.indicators.area)} km²`, { exact: true }).waitFor()
  expect((await page.locator('#map path').getAttribute('d'))?.length).toBeGreaterThan(1000)
  expect(await page.locator('#languages meter').first().getAttribute('value')).toBe('95')
  for (const { name, version, published, licence } of data.dataSources)
    await page.getByText(`${name} ${version} of ${published}, ${licence}`).waitFor()
  // From one, and named by the other.
  await page.getByText('Nicaragua: ').waitFor()
  await picture(page, 'portal')

  // Another country, and back.
  await page.getByRole('combobox', { name: 'Country' }).selectOption('PE')
  await page.getByRole('heading', { level: 1, name: 'Peru' }).waitFor()
  await shown(page)
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Costa Rica' }).waitFor()
  await shown(page)

  // Who signs in is known to the gateway from then on.
  const asked = page.waitForRequest((request) => request.headers()['x-portal-session'] === SESSION)
  await page.getByLabel('Member’s key').fill(SESSION)
  await page.getByRole('button', { name: 'Sign in' }).click()
  expect((await (await asked).response())?.status()).toBe(200)
  await shown(page)

  // What is entered shows without a reload.
  const { data: created } = await askPortal(
    url,
    `mutation { createActivity(input: { slug: "live-in-cr", title: "A live meeting <b>in Costa Rica</b>", kind: MEETING,
       status: PLANNED, visibility: PUBLIC, starts: { edtf: "2027-03-01" }, participations: [{ country: "CR", role: HOST }] }) {
       __typename ... on InvalidInputError { message } } }`,
    { headers: { authorization: `Bearer ${token}` } },
  )
  expect(created.createActivity).toEqual({ __typename: 'Activity' })
  await page.locator('#changes').getByText('create: A live meeting <b>in Costa Rica</b>').first().waitFor()
  await page.locator('#activities').getByText('A live meeting <b>in Costa Rica</b>').waitFor()
  expect(found).toEqual([])

  // Without the open data the page tells what the registry knows, and says what is missing.
  process.kill(Number(indicators), 'SIGKILL')
  await page.getByRole('combobox', { name: 'Country' }).selectOption('PE')
  await page.getByRole('alert').getByText('The service "indicators" does not answer now.').waitFor()
  await page.getByRole('heading', { level: 1, name: 'Peru' }).waitFor()
  await page.locator('#activities li').first().waitFor()
  expect(await page.locator('#map path').count()).toBe(0)
  await picture(page, 'portal-without-indicators')
  expect(found).toEqual([])

  portal.kill('SIGINT')
  expect((await portal.ended).output).toContain('Ctrl-C stops')
})

test('without the registry the page still tells the figures', async () => {
  const portal = startPortal({ ENTENTE_URL: 'http://127.0.0.1:9/graphql' })
  const [, url = ''] = await portal.printed(/Open (http\S+) in a browser/)
  const context = await browser()
  const page = context.pages()[0] ?? (await context.newPage())
  const found = troubles(page, url)
  await page.goto(`${url}/?country=KR`)
  await shown(page)
  await page.getByRole('alert').getByText('The service "entente" does not answer now.').waitFor()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('South Korea')
  expect((await page.locator('#map path').getAttribute('d'))?.length).toBeGreaterThan(1000)
  await page.getByText('Korean (official)').waitFor()
  expect(found).toEqual([])
})
