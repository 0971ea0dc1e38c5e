import type { Browser, Page } from 'playwright-core'
import { launch } from '../browser/chromium.ts'
import { serveApp } from '../browser/served-app.ts'
import { freshBuild } from './fresh-build.ts'
import type { Goal } from './goal.ts'
import { median } from './interleaved.ts'
import { openReference } from './open-reference.ts'

const ROUNDS = 5
const SECONDS = 2

interface Made {
  readonly xlsx: number
  readonly pptx: number
  readonly paper: number
}

/** S7: from the click to the file, and to the paper with everything on it; each round in a browser that has made none before. */
export async function exportsOfReference(): Promise<readonly Goal[]> {
  const app = await serveApp(freshBuild())
  try {
    const rounds: Made[] = []
    for (let round = 0; round < ROUNDS; round++) rounds.push(await inNewBrowser(app.origin))
    return [
      goalOf(
        'workbook',
        rounds.map(({ xlsx }) => xlsx),
      ),
      goalOf(
        'slides',
        rounds.map(({ pptx }) => pptx),
      ),
      goalOf(
        'board paper',
        rounds.map(({ paper }) => paper),
      ),
    ]
  } finally {
    await app.close()
  }
}

function goalOf(what: string, seconds: readonly number[]): Goal {
  const details = { rounds: ROUNDS, fastest: Math.min(...seconds), slowest: Math.max(...seconds) }
  return {
    name: `S7 ${what} of the reference case`,
    value: median(seconds),
    unit: 's',
    goal: SECONDS,
    details,
  }
}

async function inNewBrowser(origin: string): Promise<Made> {
  const browser: Browser = await launch()
  try {
    const { page, id } = await openReference(browser, origin)
    await page.goto(`${origin}/#/case/${id}/result`)
    await page.locator('canvas').first().waitFor()
    // The app keeps its files for offline use meanwhile; that is no part of an export.
    await page.waitForTimeout(5000)
    return {
      xlsx: await secondsOf(() => fileOf(page, 'xlsx')),
      pptx: await secondsOf(() => fileOf(page, 'pptx')),
      paper: await secondsOf(() => paperOf(page, id)),
    }
  } finally {
    await browser.close()
  }
}

async function fileOf(page: Page, kind: 'xlsx' | 'pptx'): Promise<void> {
  await page.getByLabel('Exporteer', { exact: true }).click()
  await Promise.all([page.waitForEvent('download'), page.locator(`[data-export=${kind}]`).click()])
}

async function paperOf(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), `#/case/${id}/paper`)
  await page.locator('article[aria-busy=false]').waitFor()
}

async function secondsOf(make: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await make()
  return (performance.now() - start) / 1000
}
