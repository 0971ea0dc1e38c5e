import type { Locator, Page } from 'playwright-core'
import { openApp } from './app-page.ts'
import { openExample } from './editor-page.ts'
import { extremeCase } from './extreme-case.ts'
import { openView } from './view-page.ts'

/** Case to its title on home; the extreme one comes from a file. */
export const CASES = ['Verpleeghuis', 'Thuiszorg', 'Gehandicaptenzorg', 'extreme'] as const
export type PaperCase = (typeof CASES)[number]

export function paper(page: Page): Locator {
  return page.getByRole('article', { name: 'Voorbeeld van het bestuursstuk' })
}

/** The paper of a case with everything in it, once nothing is still to come. */
export async function openPaper(page: Page, of: PaperCase): Promise<void> {
  if (of === 'extreme') await openExtreme(page)
  else await openExample(page, of)
  await openView(page, 'Bestuursstuk')
  await untilWhole(page)
}

async function openExtreme(page: Page): Promise<void> {
  await openApp(page)
  const file = { name: 'groot.json', mimeType: 'application/json', buffer: Buffer.from(extremeCase()) }
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.waitForURL(/#\/case\//)
  await page.goto(page.url().replace(/(#\/case\/[^/]+).*/, '$1/result'))
  await page.getByRole('heading', { level: 1 }).waitFor()
}

export async function untilWhole(page: Page): Promise<void> {
  await page.locator('article[aria-busy=false]').waitFor({ timeout: 240_000 })
}

export function printed(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
}
