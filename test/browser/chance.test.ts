import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { savedFile, typeIn } from './editor-page.ts'
import { test } from './harness.ts'
import { inEuro } from './calculated.ts'
import { drawAndRead, fromTerminal, openUncertainty } from './uncertainty-page.ts'

interface Chances {
  readonly probabilityNotNegative: string
  readonly mean: string
  readonly percentiles: Readonly<Record<string, string>>
  readonly expectedShortfall: string
}

function processors(count: number): string {
  return `Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => ${count} })`
}

describe('how likely it is', () => {
  test('the numbers of the terminal, the same with one, two and three workers', async ({ newContext }) => {
    const expected = fromTerminal('monte-carlo') as Chances
    const read: string[] = []
    for (const workers of [1, 2, 3]) {
      const context = await newContext()
      await context.addInitScript(processors(workers + 1))
      const page = await context.newPage()
      await openUncertainty(page)
      const table = await drawAndRead(page)
      expect(page.workers().length).toBe(workers)
      read.push(JSON.stringify([...table]))
      expect(table.get('P10: 10% van de trekkingen ligt hieronder')).toBe(
        inEuro(expected.percentiles['p10'] ?? ''),
      )
      expect(table.get('P50: 50% van de trekkingen ligt hieronder')).toBe(
        inEuro(expected.percentiles['p50'] ?? ''),
      )
      expect(table.get('Gemiddelde')).toBe(inEuro(expected.mean))
      expect(table.get('Als het tegenvalt: gemiddelde van de slechtste 5%')).toBe(
        inEuro(expected.expectedShortfall),
      )
      const share = Math.round(Number(expected.probabilityNotNegative) * 100)
      await page
        .getByRole('heading', { name: `Kans van ${share}% dat de zorgaanbieder er niet op achteruit gaat` })
        .waitFor()
    }
    expect(new Set(read).size).toBe(1)
  })

  test('where workers are refused it runs on the page itself, with the same numbers', async ({
    newContext,
  }) => {
    const context = await newContext()
    await context.addInitScript('globalThis.Worker = class { constructor() { throw new Error("refused") } }')
    const page = await context.newPage()
    await openUncertainty(page)
    const table = await drawAndRead(page)
    const expected = fromTerminal('monte-carlo') as Chances
    expect(table.get('Gemiddelde')).toBe(inEuro(expected.mean))
  })

  test('shows its progress and stops on request', async ({ page }) => {
    await openUncertainty(page)
    await typeIn(page.getByLabel('Aantal trekkingen'), '100000')
    await page.getByRole('button', { name: 'Bereken', exact: true }).click()
    await page.getByRole('progressbar').waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('De berekening is gestopt. Er is geen uitkomst.').waitFor()
    expect(await page.getByRole('table', { name: 'De uitkomst in getallen' }).count()).toBe(0)
  })

  test('a changed case makes the outcome old, and keeps how it is drawn in the file', async ({ page }) => {
    await openUncertainty(page)
    await typeIn(page.getByLabel('Aantal trekkingen'), '2000')
    await drawAndRead(page)
    await page.locator('summary', { hasText: 'Hoe elk getal wisselt' }).click()
    await page.getByLabel('Rekenrente, Verdeling').selectOption('uniform')
    await page.getByText('Deze uitkomst hoort bij de vorige versie van de case.').waitFor()
    await page.getByLabel('Rekenrente, Beweegt mee met').fill('rente')
    await page.keyboard.press('Tab')
    await typeIn(page.getByLabel('Startgetal'), '7')
    const saved = await readFile(await savedFile(page), 'utf8')
    expect((JSON.parse(saved) as { case: { uncertainty: unknown } }).case.uncertainty).toMatchObject({
      seed: { value: '7' },
      runs: { value: '2000' },
      distributions: [{ input: 'settings.discountRate', kind: 'uniform', stream: 'rente' }],
    })
    await page.getByRole('button', { name: 'Bereken opnieuw' }).click()
    await page.getByText('Uit 2.000 trekkingen met startgetal 7.').waitFor()
  })

  test('variants side by side on the same draws', async ({ page }) => {
    await openUncertainty(page)
    await typeIn(page.getByLabel('Aantal trekkingen'), '2000')
    await page.getByLabel('Helft van de minuten').check()
    await drawAndRead(page)
    const table = page.getByRole('table', { name: 'Varianten bij dezelfde trekkingen' })
    const rows = await table.locator('tbody tr').allInnerTexts()
    expect(rows).toHaveLength(2)
    expect(rows[1]).toMatch(/^Helft van de minuten/)
    const mean = (row: string | undefined) =>
      Number(
        row
          ?.split('\t')[1]
          ?.replace(/[^\d−]/g, '')
          .replace('−', '-'),
      )
    expect(mean(rows[1])).toBeLessThan(mean(rows[0]))
    expect(Number(/(\d+)%$/.exec(rows[1] ?? '')?.[1])).toBeLessThan(20)
  })
})
