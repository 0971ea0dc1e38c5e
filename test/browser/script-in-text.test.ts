import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import { STEPS } from '../../src/screens/editor/steps.ts'
import { VIEWS } from '../../src/app/case/view.ts'
import { patience } from '../tooling/size.ts'
import { tally } from '../tooling/tally.ts'
import { openApp } from './app-page.ts'
import { canaryCase, type CanaryCase } from './canary-case.ts'
import { test } from './harness.ts'
import { complaintsOf } from './walk/complaints.ts'

let canaries: CanaryCase

beforeAll(() => {
  canaries = canaryCase(new URL('../case-file/released/version-2.json', import.meta.url))
})

function fileOf(text: string) {
  return { name: 'canary.json', mimeType: 'application/json', buffer: Buffer.from(text) }
}

async function untilShown(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
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

test(
  'script in any text of a case never runs, on any screen, drawing or paper',
  patience(180_000),
  async ({ page }) => {
    expect(canaries.count).toBeGreaterThan(100)
    expect([...canaries.keys]).toEqual(
      expect.arrayContaining(['name', 'note', 'source', 'question', 'tags', 'author']),
    )
    const complaints = complaintsOf(page)
    await openApp(page)
    await page.locator('input[type=file]').setInputFiles(fileOf(canaries.text))
    await page.waitForURL(/#\/case\//)
    const address = page.url().replace(/(#\/case\/[^/]+).*/, '$1')
    const places = [...STEPS.map((step) => `edit/${step}`), ...VIEWS]
    let [charts, shown] = [0, 0]
    await tally('screens with script in every text', async (attempt) => {
      for (const place of places)
        await attempt(async () => {
          await page.goto(`${address}/${place}`)
          await untilShown(page)
          if (place === 'compare')
            await page
              .locator('input[type=file]')
              .setInputFiles(fileOf(canaries.text.replaceAll('canary=1', 'canary=2')))
          if (place === 'uncertainty')
            await page.getByRole('button', { name: 'Bereken', exact: true }).click()
          charts += await hoverCharts(page)
          await openEverything(page)
          await page.emulateMedia({ media: 'print' })
          await expectQuiet(page, complaints, place)
          shown += (await page.locator('main').innerText()).split('canary').length - 1
          await page.emulateMedia({ media: 'screen' })
          return []
        })
    })
    await page.goto('/#/')
    await page.getByRole('table').waitFor()
    await expectQuiet(page, complaints, 'home')
  },
)
