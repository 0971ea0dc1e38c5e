import { describe, expect } from 'vitest'
import { goOffline, openApp } from './app-page.ts'
import { edit, editedText, newCase, untilSaveStatus } from './edited-case.ts'
import { figureText, goToStep, inRow, openExample } from './editor-page.ts'
import { test } from './harness.ts'

describe('without internet, after one visit', () => {
  test('a case is made, kept and found again', async ({ page }) => {
    await openApp(page)
    await goOffline(page)
    await page.reload()
    await newCase(page, 'Zonder wifi')
    await edit(page, 'Werkt het ook in de kelder?')
    await untilSaveStatus(page, 'saved')
    await page.reload()
    expect(await editedText(page)).toBe('Werkt het ook in de kelder?')
  })

  test('an example opens, and every view of it, although none was opened before', async ({ page }) => {
    await openApp(page)
    await goOffline(page)
    await openExample(page, 'Thuiszorg')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.locator('canvas').first().waitFor()
    await goToStep(page, 'Kosten')
    const before = await figureText(page, 'netPresentValue')
    await page.locator('[data-line] input[data-column=price]').first().fill('1')
    expect(await figureText(page, 'netPresentValue')).not.toBe(before)
    await page.locator('[data-figure=netPresentValue] button').click()
    await page.getByRole('button', { name: 'Sluiten' }).waitFor()
  })
})

test('a half-made case is there after a reload, in the middle of it', async ({ page }) => {
  await newCase(page, 'Halverwege')
  await goToStep(page, 'Cliënten en organisatie')
  await page.getByRole('button', { name: 'Voeg een groep toe' }).click()
  await page.keyboard.type('Noord')
  await inRow(page, 'Noord', 'Cliënten').fill('123')
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await inRow(page, 'Noord', 'Cliënten').inputValue()).toBe('123')
})
