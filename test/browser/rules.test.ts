import { describe, expect } from 'vitest'
import { calculated, inWholeEuro } from './calculated.ts'
import { figureText, goToStep, openExample, savedFile, typeIn } from './editor-page.ts'
import { test } from './harness.ts'
import { rowOf } from './view-page.ts'

interface Ruled {
  readonly fundingRules: readonly {
    readonly line: string
    readonly allowed: readonly string[]
    readonly cuts: readonly { readonly limit: string; readonly amounts: readonly string[] }[]
  }[]
}

function rulesOf(file: string): Ruled['fundingRules'] {
  return (calculated(file) as Ruled).fundingRules
}

const LINE = 'Prestatie thuiszorgtechnologie (mpt)'

describe('the rule of a scheme', () => {
  test('cuts a claim, and says so in the editor, the result and on the command line', async ({ page }) => {
    await openExample(page, 'Thuiszorg')
    await goToStep(page, 'Financiering')
    const before = await figureText(page, 'netPresentValue')
    await page.getByRole('button', { name: `de rest van ${LINE}` }).click()
    await typeIn(page.locator('[data-field="funding.thuiszorgtechnologie.amount.hoursPerClientMonth"]'), '13')
    await page.getByText('De regeling betaalt hooguit 6,5 uur per cliënt per maand.').waitFor()
    expect(await figureText(page, 'netPresentValue')).not.toBe(before)

    const said = rulesOf(await savedFile(page)).find(({ line }) => line === 'thuiszorgtechnologie')
    const [cut] = said?.cuts ?? []
    expect([said?.cuts.length, cut?.limit]).toEqual([1, 'hours'])
    // Thirteen hours where half as many are paid: as much is cut as is allowed.
    expect(cut?.amounts).toEqual(said?.allowed)

    await goToStep(page, 'Resultaat')
    const shown = await rowOf(page, 'Wat regelingen niet betalen', `${LINE}: te veel uren`)
    expect(shown[4]).toBe(inWholeEuro(cut?.amounts[4] ?? ''))
    await page.getByText(`${LINE}: De regeling betaalt hooguit 6,5 uur`).waitFor()
  })

  test('is an edit: with another limit, another amount is paid', async ({ page }) => {
    await openExample(page, 'Thuiszorg')
    await goToStep(page, 'Financiering')
    const whole = await figureText(page, 'netPresentValue')
    await page.getByRole('button', { name: `de rest van ${LINE}` }).click()
    await typeIn(page.locator('[data-field="funding.thuiszorgtechnologie.amount.hoursPerClientMonth"]'), '13')
    await page.getByRole('button', { name: 'Bekijk de regeling' }).click()
    await typeIn(page.locator('[data-field="rules.home-care-technology.mostHours"]'), '13')
    expect(await figureText(page, 'netPresentValue')).toBe(whole)
    expect(await page.getByText('De regeling betaalt niet alles').count()).toBe(0)
  })
})
