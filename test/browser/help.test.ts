import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectAccessible, goOffline, openApp } from './app-page.ts'
import { goToStep, openExample } from './editor-page.ts'
import { test } from './harness.ts'

/** The help with its formulas. */
async function openHelp(page: Page, at = ''): Promise<void> {
  await openApp(page, `/#/help${at}`)
  await untilWhole(page)
}

async function untilWhole(page: Page): Promise<void> {
  await page.locator('[id="formula-cashFlow"] dd').nth(1).waitFor()
}

function entries(page: Page): Promise<string[]> {
  return page.locator('main dt').allInnerTexts()
}

describe('the help', () => {
  test('is one click away from everywhere, and comes back to where one was', async ({ page }) => {
    await openExample(page, 'Thuiszorg')
    const address = page.url()
    await page.getByRole('link', { name: 'Uitleg' }).click()
    await page.getByRole('heading', { level: 1, name: 'Uitleg' }).waitFor()
    expect(await page.title()).toBe('Uitleg – Baatwijzer')
    await page.goBack()
    await page.waitForURL(address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Control+K')
    await page.getByRole('dialog').getByRole('combobox').fill('uitleg')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/help$/)
  })

  test('is searched while typing, and says how much there is', async ({ page }) => {
    await openHelp(page)
    const all = await entries(page)
    expect(all.length).toBeGreaterThan(180)
    await page.getByLabel('Zoek in de uitleg').fill('minimumbezetting')
    const count = page.getByRole('status').filter({ hasText: 'gevonden' })
    await count.waitFor()
    const found = await entries(page)
    expect(found).toContain('Minimumbezetting')
    expect(found.length).toBeLessThan(12)
    expect(await count.innerText()).toBe(`${String(found.length)} gevonden`)
    await page.getByLabel('Zoek in de uitleg').fill('zzzz')
    await page.getByText('Niets gevonden.').waitFor()
    await page.getByLabel('Zoek in de uitleg').fill('')
    await page.getByRole('navigation', { name: 'Op deze pagina' }).waitFor()
    expect(await entries(page)).toEqual(all)
  })

  test('leads from a formula to that of each of its terms', async ({ page }) => {
    await openHelp(page, '/formula-cashFlow')
    const cashFlow = page.locator('[id="formula-cashFlow"]')
    expect(await cashFlow.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await cashFlow.innerText()).toContain('Baten − Kosten')
    await cashFlow.getByRole('link', { name: 'Baten', exact: true }).click()
    await page.waitForURL(/formula-benefits$/)
    const benefits = page.locator('[id="formula-benefits"]')
    await page.waitForFunction(() => document.activeElement?.id === 'formula-benefits')
    const top = await benefits.evaluate((element) => element.getBoundingClientRect().top)
    expect(top).toBeGreaterThan(0)
    expect(top).toBeLessThan(400)
  })

  test('is there without internet, in both languages', async ({ page }) => {
    await openApp(page)
    await goOffline(page)
    await openHelp(page)
    await page.locator('summary').first().click()
    await page.getByRole('radio', { name: 'English' }).check()
    await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor()
    expect(await entries(page)).toContain('Net present value')
  })

  test.for([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const)('is readable for everyone, %s at %i', async ([colorScheme, width], { newContext }) => {
    const context = await newContext({ colorScheme, viewport: { width, height: 800 } })
    const page = await context.newPage()
    await openHelp(page)
    await expectAccessible(page)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
  })
})

describe('the words of a page', () => {
  test('are explained on it', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    await page.getByRole('link', { name: 'Norm en praktijk' }).first().click()
    await page.getByText('Woorden op deze pagina').click()
    await page.getByText('Nic (normatieve inventariscomponent)').waitFor()
    await goToStep(page, 'Baten')
    await page.getByText('Woorden op deze pagina').click()
    await page.getByText('Inboekbaar: tijd die geld wordt').waitFor()
    await expectAccessible(page)
  })
})
