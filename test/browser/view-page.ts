import type { Page } from 'playwright-core'

/** Opens a view of the case beside its result, by its name in the bar. */
export async function openView(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}

/** The cells of a row of a table, as they are shown. */
export async function rowOf(page: Page, table: string | RegExp, row: string): Promise<readonly string[]> {
  const cells = page
    .getByRole('table', { name: table })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('cell')
  return cells.allInnerTexts()
}
