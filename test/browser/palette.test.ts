import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectAccessible } from './app-page.ts'
import { goToStep, openExample } from './editor-page.ts'
import { test } from './harness.ts'

const search = (page: Page) =>
  page.getByRole('combobox', { name: 'Zoek een invoer, een weergave of iets om te doen' })

/** Keys are heard once the bar is there. */
async function openCase(page: Page, name: string): Promise<void> {
  await openExample(page, name)
  await page.getByRole('button', { name: 'Zoek in deze case' }).waitFor()
}

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-field'))
}

describe('the search in a case', () => {
  test('leads by keyboard alone to a number, with the focus in its field', async ({ page }) => {
    await openCase(page, 'Verpleeghuis')
    await page.keyboard.press('Control+k')
    await search(page).waitFor()
    await expectAccessible(page)
    await page.keyboard.type('ophanging prijs')
    await page.getByText('1 gevonden').waitFor()
    await page.keyboard.press('Enter')
    await search(page).waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toMatch(/^technologies\.bedsensoren\.assets\..*\.price$/)
    expect(page.url()).toMatch(/\/edit\/costs$/)
  })

  test('does what is chosen with the arrows, as its own keys would', async ({ page }) => {
    await openCase(page, 'Thuiszorg')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('onzeker')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Onzekerheid' }).waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('exporteer csv')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toMatch(/\.csv$/)
  })

  test('closes on Escape and on a click beside it, with the focus where it was', async ({ page }) => {
    await openCase(page, 'Thuiszorg')
    const button = page.getByRole('button', { name: 'Zoek in deze case' })
    await button.click()
    await search(page).waitFor()
    await page.keyboard.press('Escape')
    await search(page).waitFor({ state: 'detached' })
    expect(await button.evaluate((own) => own === document.activeElement)).toBe(true)
    await page.keyboard.press('Control+k')
    await search(page).waitFor()
    await page.mouse.click(5, 400)
    await search(page).waitFor({ state: 'detached' })
  })

  test('says where nothing is found', async ({ page }) => {
    await openCase(page, 'Thuiszorg')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('zwembad')
    await page.getByText('Niets gevonden').waitFor()
    await page.keyboard.press('Enter')
    expect(await search(page).inputValue()).toBe('zwembad')
  })
})

describe('the list of keys', () => {
  test('is shown on a question mark, which stays a letter in a text', async ({ page }) => {
    await openCase(page, 'Thuiszorg')
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Sneltoetsen' })
    await list.waitFor()
    await expectAccessible(page)
    await list.getByRole('button', { name: 'Terug naar zoeken' }).click()
    await search(page).waitFor()
    await page.keyboard.press('Escape')
    await goToStep(page, 'Waarom')
    const question = page.locator('[data-field="framing.question"]')
    await question.press('End')
    await question.press('?')
    expect(await question.inputValue()).toMatch(/\?$/)
    expect(await list.count()).toBe(0)
  })
})
