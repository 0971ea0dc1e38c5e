import type { Browser, Page } from 'playwright-core'
import { writeCase } from '../../src/case-file/write-case.ts'
import { referenceCase } from './reference-case.ts'

/** A page of the app that has the reference case, and the id of the case there. */
export async function openReference(
  browser: Browser,
  origin: string,
): Promise<{ readonly page: Page; readonly id: string }> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 }, locale: 'nl-NL' })
  await page.goto(origin)
  const buffer = Buffer.from(writeCase(referenceCase()))
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'reference.json', mimeType: 'application/json', buffer })
  await page.waitForURL(/\/case\//)
  return { page, id: /\/case\/([^/]+)/.exec(page.url())?.[1] ?? '' }
}
