import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { directory } from '../start/process.ts'

// A real browser that has no other site to turn to.

export async function browser(): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(directory(), {
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    viewport: { width: 1440, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  })
  onTestFinished(() => context.close())
  return context
}

/** Everything that goes wrong on a page, or leaves for another place than these, as it happens. */
export function troubles(page: Page, ...places: string[]): string[] {
  const found: string[] = []
  page.on('console', (message) => message.type() === 'error' && found.push(`console: ${message.text()}`))
  page.on('pageerror', ({ message }) => found.push(`error: ${message}`))
  page.on('requestfailed', (request) => found.push(`failed: ${request.url()}`))
  page.on('websocket', (socket) => found.push(`socket: ${socket.url()}`))
  page.on('response', (response) => response.status() >= 400 && found.push(`${response.status()}: ${response.url()}`))
  page.on('request', (request) => {
    const own = places.some((url) => request.url().startsWith(`${url}/`)) || /^(blob|data):/.test(request.url())
    if (!own) found.push(`outside: ${request.url()}`)
  })
  return found
}
