import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launch } from '../browser/chromium.ts'
import { serveApp } from '../browser/served-app.ts'
import { median } from './interleaved.ts'

const ROUNDS = 11
const BARE =
  '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Bare</title><p>Nothing else.</p></html>\n'

export interface FirstPaint {
  /** Median over the rounds of app by bare page. */
  readonly ratio: number
  readonly app: number
  readonly bare: number
  readonly rounds: number
}

/** Main-thread time up to the first paint with content, of the app and of a page with one sentence, both from the same server. */
export async function firstPaintRatio(directory: string): Promise<FirstPaint> {
  const bareDirectory = await mkdtemp(join(tmpdir(), 'baatwijzer-bare-'))
  await writeFile(join(bareDirectory, 'index.html'), BARE)
  const [app, bare, browser] = [await serveApp(directory), await serveApp(bareDirectory), await launch()]
  try {
    await timeToFirstPaint(browser, app.origin)
    await timeToFirstPaint(browser, bare.origin)
    const rounds: { app: number; bare: number }[] = []
    for (let round = 0; round < ROUNDS; round++)
      rounds.push({
        bare: await timeToFirstPaint(browser, bare.origin),
        app: await timeToFirstPaint(browser, app.origin),
      })
    return {
      ratio: median(rounds.map((r) => r.app / r.bare)),
      app: median(rounds.map((r) => r.app)),
      bare: median(rounds.map((r) => r.bare)),
      rounds: ROUNDS,
    }
  } finally {
    await Promise.all([browser.close(), app.close(), bare.close()])
    await rm(bareDirectory, { recursive: true, force: true })
  }
}

/** In milliseconds of the main thread, in a fresh profile without anything in its cache. */
async function timeToFirstPaint(browser: Browser, origin: string): Promise<number> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Page.enable')
    await session.send('Page.setLifecycleEventsEnabled', { enabled: true })
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const painted = new Promise<void>((seen) => {
      session.on('Page.lifecycleEvent', ({ name }) => {
        if (name === 'firstContentfulPaint') seen()
      })
    })
    await Promise.all([page.goto(origin, { waitUntil: 'commit' }), painted])
    const { metrics } = await session.send('Performance.getMetrics')
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value
    if (seconds === undefined) throw new Error('The browser does not tell the duration of its tasks')
    return seconds * 1000
  } finally {
    await context.close()
  }
}
