import { describe, expect } from 'vitest'
import { openApp } from './app-page.ts'
import { goToStep, inRow, openExample } from './editor-page.ts'
import { test } from './harness.ts'

describe('what this person prefers', () => {
  test('is Dutch first, also in an English browser, and English on a click, for numbers too', async ({
    newContext,
  }) => {
    const page = await (await newContext({ locale: 'en-GB' })).newPage()
    await openExample(page, 'Verpleeghuis')
    await goToStep(page, 'Cliënten en organisatie')
    expect(await page.locator('html').getAttribute('lang')).toBe('nl')
    const cost = inRow(page, 'Verzorgende IG overdag', 'Kosten per uur')
    expect(await cost.inputValue()).toBe('38,50')

    await page.getByLabel('Taal, Kleuren').click()
    await page.getByRole('radio', { name: 'English' }).check()
    await page.getByRole('heading', { name: 'Clients and organisation' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await inRow(page, 'Verzorgende IG overdag', 'Cost per hour').inputValue()).toBe('38.50')
    expect(await page.title()).toContain('Clients and organisation')
    await page.reload()
    await page.getByRole('heading', { name: 'Clients and organisation' }).waitFor()
  })

  test('is light or dark as the device, until someone chooses', async ({ page }) => {
    await openApp(page)
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await paper()
    await page.getByLabel('Taal, Kleuren').click()
    await page.getByRole('radio', { name: 'Donker' }).check()
    const dark = await paper()
    expect(dark).not.toBe(light)
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await paper()).toBe(dark)
    await page.getByLabel('Taal, Kleuren').click()
    await page.getByRole('radio', { name: 'Zoals het apparaat' }).check()
    expect(await paper()).toBe(light)
  })
})
