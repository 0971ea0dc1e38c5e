import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectAccessible } from './app-page.ts'
import { calculated, inEuro } from './calculated.ts'
import { figureText, goToStep, inRow, openExample, typeIn } from './editor-page.ts'
import { test } from './harness.ts'

interface Figure {
  readonly value: string
  readonly difference: string
}

interface PrintedVariant {
  readonly id: string
  readonly name: string
  readonly provider: { readonly netPresentValue: Figure }
}

interface Printed {
  readonly base: { readonly provider: { readonly netPresentValue: { readonly value: string } } }
  readonly variants: readonly PrintedVariant[]
  readonly standardVariants: readonly PrintedVariant[]
}

function printed(example: string): Printed {
  return calculated(example, '--analysis', 'variants') as Printed
}

async function openVariants(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Weergave van de case' })
    .getByRole('link', { name: 'Resultaat' })
    .click()
  await page.getByRole('link', { name: 'Varianten' }).click()
  await page.getByRole('heading', { level: 1, name: 'Varianten' }).waitFor()
}

/** The cells of a row of the table side by side, with plain spaces; the head for the first row. */
async function rowOf(page: Page, name: string | RegExp): Promise<readonly string[]> {
  const row = page
    .getByRole('table', { name: 'Naast elkaar' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) })
  const cells = await row.first().getByRole('cell').allInnerTexts()
  return cells.map((text) => text.replaceAll('\u00a0', ' '))
}

async function heads(page: Page): Promise<readonly string[]> {
  return page.getByRole('table', { name: 'Naast elkaar' }).getByRole('columnheader').allInnerTexts()
}

describe('variants', () => {
  test('stand side by side with the numbers of the command line', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    await openVariants(page)
    const { base, variants } = printed('verpleeghuis')
    const cells = await rowOf(page, 'Netto contante waarde')
    expect(cells).toHaveLength(6)
    expect(cells[0]).toBe(inEuro(base.provider.netPresentValue.value))
    variants.slice(0, 5).forEach(({ provider: { netPresentValue } }, n) => {
      expect(cells[n + 1]).toContain(inEuro(netPresentValue.value))
      expect(cells[n + 1]).toContain(inEuro(netPresentValue.difference))
      expect(cells[n + 1]).toContain('%')
    })
    await expectAccessible(page)
  })

  test('are compared with the one that is chosen, and with equal rows when asked', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    await openVariants(page)
    await page.getByLabel('Vergelijk met').selectOption({ label: 'Normlevensduur 10 jaar' })
    const cells = await rowOf(page, 'Netto contante waarde')
    expect(cells[0]).toContain('€ −284.837')
    expect(cells[1]).toBe('€ 293.316')
    for (const name of [
      'Helft van de minuten',
      'Vpt groeit niet',
      'Alleen bedsensoren in de nacht',
      'Met realistische correctie',
    ])
      await page.getByRole('checkbox', { name: `Toon ${name} naast de basis` }).uncheck()
    expect(await rowOf(page, 'Vrijgekomen uren, alle jaren samen')).toEqual([])
    await page.getByRole('checkbox', { name: 'Alleen verschillen' }).uncheck()
    expect((await rowOf(page, 'Vrijgekomen uren, alle jaren samen')).at(0)).toContain('gelijk')
  })

  test('of many cases are one click away, and say what they do', async ({ page }) => {
    await openExample(page, 'Thuiszorg')
    await openVariants(page)
    const norm = printed('thuiszorg').standardVariants.find(({ id }) => id === 'norm-life')
    await page.getByRole('button', { name: 'Voeg toe: Levensduur volgens de norm' }).click()
    await expect.poll(() => heads(page)).toContain('Levensduur volgens de norm')
    const cells = await rowOf(page, 'Netto contante waarde')
    expect(cells.at(-1)).toContain(inEuro(norm?.provider.netPresentValue.value ?? ''))
    expect(cells.at(-1)).toContain('€ −1.042.466')
    await page.locator('summary', { hasText: '2 velden wijken af van de basis' }).click()
    const back = page.getByRole('button', { name: /^Zet terug op de basis: Levensduur/ })
    await back.first().waitFor()
    expect(await back.count()).toBe(2)
    await back.first().click()
    await expect.poll(() => back.count()).toBe(1)
  })

  test('are edited in the editor, with the base in sight and one click back', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    await goToStep(page, 'Kosten')
    const before = await figureText(page, 'netPresentValue')
    await openVariants(page)
    await page.getByRole('button', { name: 'Maak een variant' }).click()
    await page.getByRole('button', { name: 'Bewerk getallen: Nieuwe variant' }).click()
    await page.getByText('Wat u typt, geldt alleen voor deze variant').waitFor()
    await goToStep(page, 'Kosten')
    expect(await figureText(page, 'netPresentValue')).toBe(before)
    const price = inRow(page, 'Bedsensor met ophanging', 'Prijs per stuk')
    await typeIn(price, '999')
    await expect.poll(() => figureText(page, 'netPresentValue')).toContain('ten opzichte van de basis')
    const mark = page.getByRole('button', { name: /Prijs per stuk wijkt af van de basis/ })
    expect((await mark.innerText()).replaceAll('\u00a0', ' ')).toContain('€ 560')
    await expectAccessible(page)
    expect(await page.getByRole('button', { name: 'Voeg aanschaf toe' }).first().isDisabled()).toBe(true)
    await mark.click()
    expect(await price.inputValue()).toBe('560')
    expect(await figureText(page, 'netPresentValue')).toBe(before)
    await page.keyboard.press('Control+z')
    await expect.poll(() => price.inputValue()).toBe('999')
    await page.getByRole('button', { name: 'Terug naar de basis' }).click()
    expect(await price.inputValue()).toBe('560')
    expect(await figureText(page, 'netPresentValue')).toBe(before)
  })

  test('explain their own numbers', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    await openVariants(page)
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'Netto contante waarde' }) })
    await row.first().getByRole('button').nth(1).click()
    const panel = page.getByRole('complementary')
    expect((await panel.innerText()).replaceAll('\u00a0', ' ')).toContain('€ 293.315,79')
    await page.getByText('Variant ‘Normlevensduur 10 jaar’').waitFor()
  })

  test('become a case of their own, and go with one click back', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    await openVariants(page)
    await page.getByRole('button', { name: 'Maak er een case van: Helft van de minuten' }).click()
    await page.getByText(/is gemaakt en staat bij alle cases/).waitFor()
    await page.getByRole('button', { name: 'Verwijder: Helft van de minuten' }).click()
    await expect.poll(() => heads(page)).not.toContain('Helft van de minuten')
    await page.getByRole('button', { name: 'Zet terug', exact: true }).click()
    await expect.poll(() => heads(page)).toContain('Helft van de minuten')
    await page.goto('/#/')
    await page.getByRole('link', { name: /\(Helft van de minuten\)$/ }).waitFor()
  })

  test('are explained where there are none yet, narrow too', async ({ newContext }) => {
    const page = await (await newContext({ viewport: { width: 390, height: 844 } })).newPage()
    await page.goto('/')
    await page.getByRole('button', { name: 'Nieuwe case' }).click()
    await page.getByLabel('Naam', { exact: true }).fill('Leeg')
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    await goToStep(page, 'Resultaat')
    await page.getByRole('link', { name: 'Varianten' }).click()
    await page.getByRole('heading', { name: 'Nog geen varianten' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Maak een variant' }).click()
    await page.getByText('Deze varianten geven dezelfde uitkomst.').waitFor()
    await expectAccessible(page)
  })
})

test('a line cannot be added in a variant: that is said, with the way to the base', async ({ page }) => {
  await openExample(page, 'Verpleeghuis')
  await openVariants(page)
  await page.getByRole('button', { name: 'Bewerk getallen: Helft van de minuten' }).click()
  await goToStep(page, 'Baten')
  await page.getByRole('button', { name: 'Voeg toe', exact: true }).first().click()
  const alert = page.getByRole('alert').filter({ hasText: 'Dat kan niet in een variant' })
  await alert.waitFor()
  await expectAccessible(page)
  await alert.getByRole('button', { name: 'Bewerk de basis' }).click()
  await alert.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Voeg toe', exact: true }).first().click()
  await page.getByRole('textbox', { name: 'Naam' }).last().waitFor()
  expect(await alert.count()).toBe(0)
})
