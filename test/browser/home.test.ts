import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openCase } from '../../src/case-file/open-case.ts'
import { openApp } from './app-page.ts'
import { newCase, untilSaveStatus } from './edited-case.ts'
import { goToStep, openExample } from './editor-page.ts'
import { test } from './harness.ts'

function names(page: Page): Promise<string[]> {
  return page.getByRole('table').getByRole('link').allInnerTexts()
}

async function home(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /Alle cases/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Businesscases' }).waitFor()
  await page.getByRole('table').waitFor()
}

function choose(page: Page, name: string, text: string): Promise<void> {
  return page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

/** What the browser tells of a part that moved without being asked. */
interface Shift {
  readonly sources: readonly { readonly node: Node | null }[]
}

const example = join(import.meta.dirname, '../../public/examples/thuiszorg.json')

describe('the first visit', () => {
  test('teaches, and offers examples that open in one click', async ({ page }) => {
    await openApp(page)
    await page.getByRole('heading', { name: 'Nog geen cases' }).waitFor()
    await page.getByRole('button', { name: 'Open Gehandicaptenzorg' }).click()
    await page.waitForURL(/\/result$/)
    await home(page)
    expect(await names(page)).toHaveLength(1)
    expect(await page.getByRole('table').innerText()).toMatch(/€/)
  })

  // A click on what moves away at that moment is lost.
  test('shows nothing that moves once it is there, nor does a later one', async ({ page }) => {
    await page.addInitScript(() => {
      const moved: string[] = []
      Object.assign(window, { moved })
      new PerformanceObserver((list) => {
        for (const { sources } of list.getEntries() as unknown as readonly Shift[])
          moved.push(...sources.map(({ node }) => node?.textContent?.slice(0, 60) ?? 'gone'))
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const moved = () => page.evaluate(() => (window as unknown as { moved: readonly string[] }).moved)
    await openApp(page)
    await page.getByRole('heading', { name: 'Nog geen cases' }).waitFor()
    expect(await moved()).toEqual([])
    await newCase(page, 'Bedsensoren Noord')
    await untilSaveStatus(page, 'saved')
    await page.goto('about:blank')
    await openApp(page)
    await page.getByRole('link', { name: 'Bedsensoren Noord' }).waitFor()
    expect(await moved()).toEqual([])
  })
})

describe('the list', () => {
  test('is searched, and each case can be copied, deleted and put back', async ({ page }) => {
    await newCase(page, 'Bedsensoren Noord')
    await untilSaveStatus(page, 'saved')
    await newCase(page, 'Medicijndispensers Zuid')
    await untilSaveStatus(page, 'saved')
    await home(page)
    expect(await names(page)).toEqual(['Medicijndispensers Zuid', 'Bedsensoren Noord'])
    await page.getByLabel('Zoek in naam, organisatie en labels').fill('noord bed')
    await page.getByText('1 case gevonden').waitFor()
    expect(await names(page)).toEqual(['Bedsensoren Noord'])
    await page.getByLabel('Zoek in naam, organisatie en labels').fill('')

    await page.getByRole('button', { name: 'Dupliceer Bedsensoren Noord', exact: true }).click()
    await page.getByRole('link', { name: 'Bedsensoren Noord (kopie)' }).waitFor()
    await page.getByRole('button', { name: 'Verwijder Medicijndispensers Zuid' }).click()
    await page.getByRole('link', { name: 'Medicijndispensers Zuid' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Zet terug' }).click()
    await page.getByRole('link', { name: 'Medicijndispensers Zuid' }).waitFor()
    expect(await names(page)).toHaveLength(3)
  })
})

describe('a file', () => {
  test('of a case opens again as a new case, beside the one it came from', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    await goToStep(page, 'Waarom')
    await page.getByLabel('Naam van de case').fill('Verpleeghuis, onze cijfers')
    const downloading = page.waitForEvent('download')
    await page.keyboard.press('Control+s')
    const download = await downloading
    expect(download.suggestedFilename()).toBe('verpleeghuis-onze-cijfers.baatwijzer.json')
    const text = await readFile(await download.path(), 'utf8')
    expect(openCase(text)).toMatchObject({ ok: true, case: { name: 'Verpleeghuis, onze cijfers' } })
    await untilSaveStatus(page, 'saved')
    await home(page)
    await choose(page, 'onze-cijfers.json', text)
    await page.waitForURL(/\/edit\/why$/)
    await home(page)
    expect(await names(page)).toEqual(['Verpleeghuis, onze cijfers (2)', 'Verpleeghuis, onze cijfers'])
  })

  test.for<readonly [what: string, file: (good: string) => string, said: RegExp]>([
    ['is no case', () => '{"format":"iets anders"}', /Baatwijzer|case/i],
    ['breaks off', (good) => good.slice(0, 500), /houdt op/],
    ['has an amount that is none', (good) => good.replace('"value": "0.0403"', '"value": "veel"'), /veel/],
    ['is of a newer version', (good) => good.replace(/"version": \d+/, '"version": 99'), /versie 99/],
  ])('that %s is refused with the reason, and nothing changes', async ([, file, said], { page }) => {
    await newCase(page, 'Wat er al was')
    await untilSaveStatus(page, 'saved')
    await home(page)
    const before = await page.getByRole('table').innerText()
    await choose(page, 'verkeerd.json', file(await readFile(example, 'utf8')))
    const notice = page.getByRole('alert').filter({ hasText: 'verkeerd.json kan niet worden geopend' })
    await notice.waitFor()
    expect(await notice.innerText()).toMatch(said)
    expect(await page.getByRole('table').innerText()).toBe(before)
    await notice.getByRole('button', { name: 'Sluit dit bericht' }).click()
    await notice.waitFor({ state: 'detached' })
  })

  test('can be dropped on the page', async ({ page }) => {
    await openApp(page)
    const text = await readFile(example, 'utf8')
    const data = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], 'thuiszorg.json', { type: 'application/json' }))
      return transfer
    }, text)
    await page.getByRole('main').dispatchEvent('drop', { dataTransfer: data })
    await page.waitForURL(/\/edit\/why$/)
  })
})
