import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { openCase } from '../../src/case-file/open-case.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { catalogue } from '../../src/wording/catalogue.ts'
import { expectAccessible, goOffline, openApp } from './app-page.ts'
import { newCase, untilSaveStatus } from './edited-case.ts'
import { figureText, goToStep, inRow, makeLines, savedFile, typeIn } from './editor-page.ts'
import { test } from './harness.ts'

/** What the engine makes of the file that the app saved. */
function netPresentValueOf(file: string): string {
  const opened = openCase(readFileSync(file))
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  const calculation = Calculation.of(opened.case)
  return catalogue('nl').format.euro(
    calculation.value(calculation.view('provider')!.statement.netPresentValue),
  )
}

describe('a case from nothing', () => {
  test('comes to a result that a calculator agrees with, and the engine with the saved file', async ({
    page,
  }) => {
    await newCase(page, 'Sensoren voor Noord')
    await makeLines(page)
    await goToStep(page, 'Rekenwijze')
    await typeIn(page.getByRole('textbox', { name: 'Rekenrente', exact: true }), '0')
    for (const index of ['Lonen', 'Technologie', 'Tarieven', 'Nic']) {
      await typeIn(page.getByRole('textbox', { name: new RegExp(`^${index}, \\d{4}$`) }), '0')
    }
    // 100 sensors of 1 000 euro with 21 % VAT; 100 × 3 minutes × 365 days = 1 825 hours of 40 euro, ten years.
    expect(await figureText(page, 'netPresentValue')).toContain('€ 609.000')
    expect(await figureText(page, 'hours')).toContain('1.825 uur')
    expect(await figureText(page, 'payback')).toContain('1,7 jaar')
    expect(netPresentValueOf(await savedFile(page)).replaceAll('\u00a0', ' ')).toBe('€ 609.000')

    await goToStep(page, 'Resultaat')
    await page
      .getByRole('button', { name: /€\s609\.000/ })
      .first()
      .click()
    await expect.poll(() => page.getByRole('complementary').innerText()).toContain('609.000')
    await expectAccessible(page)
  })

  test('stands there again after a reload halfway, and goes on', async ({ page }) => {
    await newCase(page, 'Halverwege herladen')
    await makeLines(page)
    const shown = await figureText(page, 'hours')
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(shown).toContain('1.825 uur')
    expect(await figureText(page, 'hours')).toContain('1.825 uur')
    await typeIn(inRow(page, 'Minder rondes', 'Minuten per keer'), '6')
    expect(await figureText(page, 'hours')).toContain('3.650 uur')
    await untilSaveStatus(page, 'saved')
    await openApp(page, '/')
    await page.getByRole('link', { name: 'Halverwege herladen' }).waitFor()
  })

  test('can be made, kept and found again without a network', async ({ page }) => {
    await openApp(page)
    await goOffline(page)
    await page.reload()
    await newCase(page, 'Zonder netwerk')
    await makeLines(page)
    await untilSaveStatus(page, 'saved')
    await goToStep(page, 'Resultaat')
    await page.getByText('Geld in de tijd').waitFor()
    await page.reload()
    await page.getByText('Geld in de tijd').waitFor()
  })
})

describe('the keyboard', () => {
  test('makes and fills lines without a mouse', async ({ page }) => {
    await newCase(page, 'Toetsen')
    await goToStep(page, 'Cliënten en organisatie')
    const add = page.getByRole('button', { name: 'Voeg een groep toe' })
    for (const name of ['Noord', 'Zuid']) {
      await add.focus()
      await page.keyboard.press('Enter')
      await page.keyboard.type(name)
      await page.keyboard.press('Enter')
    }
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('12')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('34')
    await page.keyboard.press('Enter')
    expect(await inRow(page, 'Noord', 'Cliënten').inputValue()).toBe('12')
    expect(await inRow(page, 'Zuid', 'Cliënten').inputValue()).toBe('34')
    // Enter on the last row settles what was typed, and adds nothing.
    expect(await page.getByRole('textbox', { name: 'Naam', exact: true }).count()).toBe(2)
  })
})

describe('typing', () => {
  test('reads Dutch numbers, leaves what it cannot read as typed, and says so', async ({ page }) => {
    await newCase(page, 'Getallen')
    await makeLines(page)
    await goToStep(page, 'Kosten')
    const price = inRow(page, 'Mat', 'Prijs per stuk')
    await typeIn(price, '1.250,50')
    expect(await price.inputValue()).toBe('1.250,50')
    const before = await figureText(page, 'netPresentValue')
    await typeIn(price, '1,234.56')
    expect(await price.inputValue()).toBe('1,234.56')
    await page.getByRole('alert').first().waitFor()
    expect(await figureText(page, 'netPresentValue')).toBe(before)
  })
})
