import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openExample } from './editor-page.ts'

const root = join(import.meta.dirname, '../..')

/** The uncertainty of an example case, drawn. */
export async function openUncertainty(page: Page, title = 'Verpleeghuis'): Promise<void> {
  await openExample(page, title)
  await page.getByRole('link', { name: 'Onzekerheid' }).click()
  await page.getByRole('heading', { level: 1, name: 'Onzekerheid' }).waitFor()
  await page.locator('canvas').first().waitFor()
}

/** What the command line says of the same example. */
export function fromTerminal(analysis: string, file = 'verpleeghuis'): unknown {
  const tsx = join(root, 'node_modules/.bin/tsx')
  const example = join(root, `public/examples/${file}.json`)
  const output = execFileSync(tsx, [join(root, 'src/cli/calculate.ts'), example, '--analysis', analysis], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  return (JSON.parse(output) as readonly unknown[])[0]
}

/** Whole euros, as the screen writes them. */
export function euro(value: string): string {
  const format = new Intl.NumberFormat('nl-NL', {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  })
  return format
    .format(Math.round(Number(value)))
    .replaceAll('\u00a0', ' ')
    .replace('-', '\u2212')
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
