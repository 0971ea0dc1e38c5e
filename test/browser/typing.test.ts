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

/** Where the links and buttons of the bar stand, for each word that the status said meanwhile. */
async function placesWhileSaving(page: Page): Promise<Readonly<Record<string, string>>> {
  await page.evaluate(() => {
    const seen: Record<string, string> = {}
    const look = () => {
      const status = document.querySelector('[data-save]')!.getAttribute('data-save')!
      const parts = document.querySelectorAll('header nav a, header button:not(:disabled)')
      seen[status] ??= [...parts].map((part) => Math.round(part.getBoundingClientRect().left)).join(' ')
      requestAnimationFrame(look)
    }
    Object.assign(globalThis, { seen })
    look()
  })
  await price(page).fill('571')
  await page.locator('[data-save=pending]').waitFor()
  await page.keyboard.press('Tab')
  await page.locator('[data-save=saved]').waitFor()
  return page.evaluate(() => (globalThis as unknown as { seen: Record<string, string> }).seen)
}

test.for([1440, 1280, 1100, 1024, 800, 600])(
  'nothing in the bar moves while a case is saved, %i wide',
  async (width, { newContext }) => {
    const page = await (await newContext({ viewport: { width, height: 800 } })).newPage()
    await editCosts(page)
    // Undo is enabled from the first edit on, and stays so.
    await price(page).fill('570')
    await page.keyboard.press('Tab')
    await page.locator('[data-save=saved]').waitFor()
    const seen = await placesWhileSaving(page)
    expect(Object.keys(seen)).toEqual(expect.arrayContaining(['saved', 'pending']))
    expect(new Set(Object.values(seen)).size, JSON.stringify(seen)).toBe(1)
  },
)

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
