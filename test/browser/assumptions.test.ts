import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectAccessible } from './app-page.ts'
import { goToStep, openExample } from './editor-page.ts'
import { test } from './harness.ts'

const sheet = (page: Page) => page.getByRole('table', { name: 'Aannames van deze case' })
const status = (page: Page) => page.getByRole('status').filter({ hasText: 'getallen.' })

async function open(page: Page): Promise<void> {
  await openExample(page, 'Thuiszorg')
  await goToStep(page, 'Aannames')
  await sheet(page).waitFor()
}

async function untilEffects(page: Page): Promise<void> {
  await status(page).filter({ hasText: 'Effect:' }).waitFor()
}

async function effects(page: Page): Promise<readonly number[]> {
  const texts = await sheet(page).locator('tbody tr > td:last-child').allInnerTexts()
  return texts.map((text) => (text.startsWith('€') ? Number(text.replace(/[^\d]/g, '')) : 0))
}

describe('the assumptions', () => {
  test('are all there, and those that lack something are found', async ({ page }) => {
    await open(page)
    const all = Number(/van (\d+) getallen/.exec(await status(page).innerText())?.[1])
    expect(all).toBeGreaterThan(80)
    await page.getByRole('button', { name: /^Toon nog/ }).click()
    const filters = page.getByRole('group', { name: 'Toon' })
    const old = filters.getByRole('radio', { name: /^Oude bron/ })
    await old.check()
    const found = Number(/^(\d+) van/.exec(await status(page).innerText())?.[1])
    expect(await old.locator('xpath=..').innerText()).toBe(`Oude bron (${String(found)})`)
    expect(found).toBeGreaterThan(0)
    expect(found).toBeLessThan(all)
    await page.getByLabel('Zoek in naam, bron en notitie').fill('zzzz')
    await page.getByText('Geen enkel getal past hierbij.').waitFor()
  })

  test('come with their effect, the largest first where asked', async ({ page }) => {
    await open(page)
    await untilEffects(page)
    await page.getByLabel('Volgorde').selectOption('Grootste effect eerst')
    const found = await effects(page)
    expect(found[0]).toBeGreaterThan(1000)
    expect(found).toEqual(found.toSorted((a, b) => b - a))
  })

  test('are changed where they stand, taken back, and given a source', async ({ page }) => {
    await open(page)
    await page.getByLabel('Zoek in naam, bron en notitie').fill('rekenrente')
    const field = sheet(page).getByLabel('Rekenrente', { exact: true })
    const before = await field.inputValue()
    await field.fill('7')
    await field.press('Enter')
    await page.getByText('sinds openen').first().waitFor()
    await page.keyboard.press('Control+Z')
    await page.waitForFunction((value) => {
      const input = document.querySelector<HTMLInputElement>('[data-field="settings.discountRate"]')
      return input?.value === value
    }, before)
    await sheet(page)
      .getByRole('button', { name: /^Onderbouwing van Rekenrente/ })
      .click()
    await page.getByLabel('Bron', { exact: true }).fill('Werkgroep discontovoet')
    await page.getByLabel('Bron', { exact: true }).press('Tab')
    await sheet(page).getByText('Werkgroep discontovoet').waitFor()
  })

  test('lead to where a number by year is filled in', async ({ page }) => {
    await open(page)
    await page.getByLabel('Zoek in naam, bron en notitie').fill('lonen')
    await page.getByRole('button', { name: 'Ga naar Lonen' }).click()
    await page.waitForURL(/edit\/settings$/)
    await page.waitForFunction(() =>
      (document.activeElement as HTMLElement | null)?.dataset.field?.startsWith('settings.indices.wage'),
    )
  })

  test.for([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const)('are readable for everyone, %s at %i', async ([colorScheme, width], { newContext }) => {
    const context = await newContext({ colorScheme, viewport: { width, height: 800 } })
    const page = await context.newPage()
    await openExample(page, 'Verpleeghuis')
    await page.goto(page.url().replace(/result$/, 'edit/assumptions'))
    await sheet(page).waitFor()
    await untilEffects(page)
    await expectAccessible(page)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
  })
})
