import { describe, expect } from 'vitest'
import { expectAccessible } from './app-page.ts'
import { edit, editedText, newCase, untilSaveStatus } from './edited-case.ts'
import { figureText, goToStep, openExample } from './editor-page.ts'
import { test } from './harness.ts'

describe('the history of a case', () => {
  test('keeps a moment by name, shows what has changed since, and goes back without taking anything away', async ({
    page,
  }) => {
    await openExample(page, 'Thuiszorg')
    await goToStep(page, 'Kosten')
    const before = await figureText(page, 'netPresentValue')
    await page.getByRole('link', { name: 'Resultaat', exact: true }).first().click()
    const views = page.getByRole('navigation', { name: 'Delen van het resultaat' })
    await views.getByRole('link', { name: 'Geschiedenis' }).click()
    await page.getByLabel('Naam voor wat er nu staat').fill('Zoals besproken')
    await page.getByRole('button', { name: 'Bewaar dit moment' }).click()
    await page.getByRole('row', { name: /Zoals besproken/ }).waitFor()
    await expectAccessible(page)

    await goToStep(page, 'Kosten')
    await page.locator('[data-line] input[data-column=price]').first().fill('9999')
    await untilSaveStatus(page, 'saved')
    expect(await figureText(page, 'netPresentValue')).not.toBe(before)
    await page.getByRole('link', { name: 'Resultaat', exact: true }).first().click()
    await views.getByRole('link', { name: 'Geschiedenis' }).click()
    await page.getByRole('button', { name: 'Bekijk wat verschilt met Zoals besproken' }).click()
    await page.getByRole('cell', { name: /9\.999/ }).waitFor()

    await views.getByRole('link', { name: 'Geschiedenis' }).click()
    await page.getByRole('button', { name: 'Zet Zoals besproken terug' }).click()
    await page.getByText('Zoals besproken is teruggezet').waitFor()
    const rows = page.getByRole('row')
    await page.getByRole('row', { name: /voor het terugzetten/ }).waitFor()
    expect(await rows.filter({ hasText: 'Zoals besproken' }).count()).toBe(1)
    await goToStep(page, 'Kosten')
    expect(await figureText(page, 'netPresentValue')).toBe(before)
    await page.keyboard.press('Control+z')
    expect(await figureText(page, 'netPresentValue')).not.toBe(before)
  })

  test('makes a new case of a moment, which stays when the moment goes', async ({ page }) => {
    await newCase(page, 'Overleg')
    await page.getByRole('link', { name: 'Resultaat', exact: true }).first().click()
    await page.getByRole('link', { name: 'Geschiedenis' }).click()
    await page.getByText('Nog geen eerdere versies').waitFor()
    await page.getByRole('link', { name: 'Bewerken' }).click()
    await edit(page, 'eerst')
    await page.getByRole('link', { name: 'Resultaat', exact: true }).first().click()
    await page.getByRole('link', { name: 'Geschiedenis' }).click()
    await page.getByLabel('Naam voor wat er nu staat').fill('Eerste stand')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Maak een nieuwe case van Eerste stand' }).click()
    await page.getByText('Overleg (Eerste stand) is gemaakt').waitFor()
    await page.getByRole('button', { name: 'Verwijder Eerste stand' }).click()
    await page.getByRole('row', { name: /Eerste stand/ }).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Alle cases' }).first().click()
    await page.getByRole('link', { name: 'Overleg (Eerste stand)' }).click()
    expect(await editedText(page)).toBe('eerst')
  })
})

test('the way back is there after a reload: fifty edits, fifty times undone, and redone', async ({
  page,
}) => {
  await newCase(page, 'Terug')
  for (let n = 1; n <= 50; n += 1) {
    await edit(page, `edit ${n}`)
    await page.keyboard.press('Tab')
    await page.locator('[data-field="framing.question"]').focus()
  }
  await page.reload()
  expect(await editedText(page)).toBe('edit 50')
  const undo = page.getByRole('button', { name: 'Maak ongedaan' })
  for (let n = 49; n >= 1; n -= 1) {
    await undo.click()
    expect(await editedText(page)).toBe(`edit ${n}`)
  }
  await undo.click()
  expect(await editedText(page)).toBe('')
  expect(await undo.isDisabled()).toBe(true)
  await page.reload()
  for (let n = 1; n <= 50; n += 1) await page.getByRole('button', { name: 'Doe opnieuw' }).click()
  expect(await editedText(page)).toBe('edit 50')
})
