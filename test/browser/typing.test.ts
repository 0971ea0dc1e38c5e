import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { figureText, goToStep, inRow, openExample, typeIn } from './editor-page.ts'
import { test } from './harness.ts'

function price(page: Page): Locator {
  return inRow(page, 'Bedsensor met ophanging', 'Prijs per stuk')
}

async function editCosts(page: Page): Promise<void> {
  await openExample(page, 'Verpleeghuis')
  await goToStep(page, 'Kosten')
}

describe('what is typed', () => {
  test('moves the strip with each key, and goes back with Escape', async ({ page }) => {
    await editCosts(page)
    const before = await figureText(page, 'netPresentValue')
    await price(page).click()
    await price(page).press('End')
    const seen = new Set<string>([before])
    for (const key of '123') {
      await price(page).press(key)
      seen.add(await figureText(page, 'netPresentValue'))
    }
    expect(seen.size).toBe(4)
    await price(page).press('Escape')
    expect(await figureText(page, 'netPresentValue')).toBe(before)
  })

  test('and cannot be read stays as it is, and the strip leads back to it', async ({ page }) => {
    await editCosts(page)
    const before = await figureText(page, 'netPresentValue')
    await price(page).fill('560 euro')
    await page.keyboard.press('Tab')
    await page.getByText('Eén veld telt niet mee').waitFor()
    expect(await price(page).inputValue()).toBe('560 euro')
    expect(await figureText(page, 'netPresentValue')).toBe(before)
    await goToStep(page, 'Baten')
    await page.getByRole('button', { name: 'Ga naar het veld' }).click()
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value))
      .toBe('560 euro')
    await page.keyboard.type('600')
    await page.getByText('Eén veld telt niet mee').waitFor({ state: 'detached' })
  })
})

describe('undo and redo', () => {
  test('go back over a deletion, by its message and by keyboard', async ({ page }) => {
    await editCosts(page)
    const before = await figureText(page, 'netPresentValue')
    const remove = page.getByRole('button', { name: 'Verwijder Bedsensor met ophanging' })
    await remove.click()
    expect(await price(page).count()).toBe(0)
    expect(await figureText(page, 'netPresentValue')).not.toBe(before)
    await page.getByRole('button', { name: 'Zet terug' }).click()
    expect(await figureText(page, 'netPresentValue')).toBe(before)

    await remove.click()
    await page.keyboard.press('Control+z')
    expect(await price(page).inputValue()).toBe('560')
    await page.keyboard.press('Control+Shift+z')
    expect(await price(page).count()).toBe(0)
    await page.keyboard.press('Control+z')
    expect(await figureText(page, 'netPresentValue')).toBe(before)
  })

  test('leave the keys to a field in which is being typed', async ({ page }) => {
    await editCosts(page)
    await typeIn(price(page), '700')
    await price(page).click()
    await price(page).press('End')
    await price(page).press('9')
    await page.keyboard.press('Control+z')
    // The key is taken back by the field itself; the step before it stands.
    expect(await price(page).inputValue()).toBe('700')
    await price(page).press('Tab')
    await page.keyboard.press('Control+z')
    expect(await price(page).inputValue()).toBe('560')
  })
})
