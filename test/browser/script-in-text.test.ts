import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import { STEPS } from '../../src/screens/editor/steps.ts'
import { VIEWS } from '../../src/app/case/view.ts'
import { patience } from '../tooling/size.ts'
import { tallied } from '../tooling/tally.ts'
import { openApp } from './app-page.ts'
import { canaryCase, type CanaryCase } from './canary-case.ts'
import { test } from './harness.ts'
import { complaintsOf } from './walk/complaints.ts'

let canaries: CanaryCase

beforeAll(() => {
  canaries = canaryCase(new URL('../case-file/released/version-3.json', import.meta.url))
})

function fileOf(text: string) {
  return { name: 'canary.json', mimeType: 'application/json', buffer: Buffer.from(text) }
}

async function untilShown(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForFunction(() => document.querySelector('main [role=status]:only-child') === null)
}

async function clickEach(controls: Locator): Promise<void> {
  for (const control of await controls.elementHandles()) if (await control.isVisible()) await control.click()
}

/** The words beside the pointer, over every part of every drawing. */
async function hoverCharts(page: Page): Promise<number> {
  const charts = await page.locator('canvas').elementHandles()
  for (const chart of charts) {
    await chart.scrollIntoViewIfNeeded()
    const box = await chart.boundingBox()
    for (const part of [0.2, 0.4, 0.6, 0.8])
      await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * part, (box?.y ?? 0) + (box?.height ?? 0) / 2)
  }
  return charts.length
}

/** Opens what is folded, the tables, and where numbers come from. */
async function openEverything(page: Page): Promise<void> {
  await clickEach(page.locator('main summary'))
  await clickEach(page.getByRole('button', { name: /^(Toon de rest van|Onderbouwing van|Toon de tabel)/ }))
  const numbers = page.locator('main button').filter({ hasText: /^[€−+]?[\s\d.,−]*\d/ })
  for (const number of (await numbers.elementHandles()).slice(0, 3)) {
    if (!(await number.isVisible())) continue
    await number.click()
    await page.getByRole('complementary').waitFor()
    await page.keyboard.press('Escape')
  }
}

async function expectQuiet(page: Page, complaints: readonly string[], where: string): Promise<void> {
  expect(await page.evaluate(() => 'canary' in window), where).toBe(false)
  expect(await page.locator('img[src=x], svg[onload], iframe, a[href^="javascript:"]').count(), where).toBe(0)
  expect(complaints, where).toEqual([])
}

async function openCanaries(page: Page): Promise<string> {
  await openApp(page)
  await page.locator('input[type=file]').first().setInputFiles(fileOf(canaries.text))
  await page.waitForURL(/#\/case\//)
  return page.url().replace(/(#\/case\/[^/]+).*/, '$1')
}

/** The views on which a chart is drawn. */
const DRAWN = ['result', 'norm', 'parties', 'pools', 'variants', 'uncertainty']

/** What is on a screen only after something is done, or a while later. */
async function bringOut(page: Page, place: string): Promise<void> {
  const other = canaries.text.replaceAll('canary=1', 'canary=2')
  if (place === 'compare') {
    await page.locator('input[type=file]').first().setInputFiles(fileOf(other))
    await page.getByText('canary=2').first().waitFor()
  }
  if (place === 'uncertainty') await page.getByRole('button', { name: 'Bereken', exact: true }).click()
  if (DRAWN.includes(place)) await page.locator('canvas').first().waitFor()
}

/** Shows all that a screen has, on screen and on paper; how many drawings and canaries there were. */
async function show(page: Page, address: string): Promise<readonly [charts: number, shown: number]> {
  await page.goto(address)
  await untilShown(page)
  await bringOut(page, address.split('/').at(-1) ?? '')
  const charts = await hoverCharts(page)
  await openEverything(page)
  await page.emulateMedia({ media: 'print' })
  const shown = (await page.locator('main').innerText()).split('canary').length - 1
  await page.emulateMedia({ media: 'screen' })
  return [charts, shown]
}

const TITLE = 'script in any text of a case never runs, on any screen, drawing or paper'

test(TITLE, patience(300_000), async ({ page }) => {
  expect(canaries.count).toBeGreaterThan(100)
  const keys = ['name', 'note', 'source', 'question', 'tags', 'author', 'who', 'said']
  expect([...canaries.keys]).toEqual(expect.arrayContaining(keys))
  const complaints = complaintsOf(page)
  const address = await openCanaries(page)
  const places = [...STEPS.map((step) => `edit/${step}`), ...VIEWS]
  const seen: (readonly [number, number])[] = []
  await tallied('screens with script in every text', places.length, async (n) => {
    const place = places[n] ?? ''
    seen.push(await show(page, `${address}/${place}`))
    await expectQuiet(page, complaints, place)
    return []
  })
  expect(seen.reduce((sum, [charts]) => sum + charts, 0)).toBeGreaterThan(15)
  expect(seen.reduce((sum, [, shown]) => sum + shown, 0)).toBeGreaterThan(400)
  await page.goto('/#/')
  await page.getByRole('table').waitFor()
  await expectQuiet(page, complaints, 'home')
})
