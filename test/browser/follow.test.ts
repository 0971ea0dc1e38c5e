import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { figureText, goToStep, inRow, openExample } from './editor-page.ts'
import { test } from './harness.ts'

const SENSOR = 'Bedsensor met ophanging'

function price(page: Page) {
  return inRow(page, SENSOR, 'Prijs per stuk')
}

/** The table that stands in for the chart of cumulated cash. */
async function cashTable(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Toon de tabel' }).first().click()
  return page.getByRole('table').first().innerText()
}

describe('a changed value', () => {
  test('moves the strip with each key, and the explanation and the chart with it', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    const table = await cashTable(page)
    await goToStep(page, 'Kosten')
    const before = await figureText(page, 'netPresentValue')
    await page.locator('[data-figure=netPresentValue] button').click()
    const panel = page.getByRole('complementary', { name: 'Netto contante waarde' })
    const explained = await panel.innerText()
    await price(page).focus()
    await price(page).press('End')
    await price(page).press('0')
    await page.locator(`[data-figure=netPresentValue]:has-text("sinds")`).waitFor()
    expect(await figureText(page, 'netPresentValue')).not.toBe(before)
    expect(await panel.innerText()).not.toBe(explained)
    await panel.getByRole('button', { name: 'Sluiten' }).click()
    await goToStep(page, 'Resultaat')
    expect(await cashTable(page)).not.toBe(table)
  })

  test('can be undone and done again, for the strip as for the field', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    await goToStep(page, 'Kosten')
    const before = await figureText(page, 'netPresentValue')
    await price(page).fill('999')
    await page.keyboard.press('Tab')
    const after = await figureText(page, 'netPresentValue')
    expect(after).not.toBe(before)
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('Control+z')
    expect(await figureText(page, 'netPresentValue')).toBe(before)
    expect(await price(page).inputValue()).toBe('560')
    await page.keyboard.press('Control+Shift+z')
    expect(await figureText(page, 'netPresentValue')).toBe(after)
    expect(await price(page).inputValue()).toBe('999')
  })
})

test('the source of a number is two clicks away, and its field one more', async ({ page }) => {
  await openExample(page, 'Verpleeghuis')
  await page.getByRole('button', { name: /^Wat het oplevert/ }).click()
  const panel = page.getByRole('complementary')
  await panel.getByText('Toon alle invoer met bron').click()
  await panel.getByText('Aanname').first().waitFor()
  await panel
    .getByRole('button', { name: /Prijs per stuk/ })
    .first()
    .click()
  await panel.getByRole('button', { name: 'Ga naar het veld' }).click()
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-field')?.endsWith('.price'))
})
