import type { Page } from 'playwright-core'
import { calculated } from './calculated.ts'
import { openExample } from './editor-page.ts'

/** The uncertainty of an example case, drawn. */
export async function openUncertainty(page: Page, title = 'Verpleeghuis'): Promise<void> {
  await openExample(page, title)
  await page.getByRole('link', { name: 'Onzekerheid' }).click()
  await page.getByRole('heading', { level: 1, name: 'Onzekerheid' }).waitFor()
  await page.locator('canvas').first().waitFor()
}

/** What the command line says of the same example. */
export function fromTerminal(analysis: string): unknown {
  return calculated('verpleeghuis', '--analysis', analysis)
}

export async function plainText(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).innerText()).replaceAll('\u00a0', ' ')
}

/** Draws and reads the table of percentiles: label to value. */
export async function drawAndRead(page: Page): Promise<ReadonlyMap<string, string>> {
  await page.getByRole('button', { name: 'Bereken', exact: true }).click()
  const table = page.getByRole('table', { name: 'De uitkomst in getallen' })
  await table.waitFor()
  const rows = await table.locator('tbody tr').allInnerTexts()
  return new Map(
    rows.map((row) => {
      const [name = '', value = ''] = row.replaceAll('\u00a0', ' ').split('\t')
      return [name.trim(), value.trim()]
    }),
  )
}
