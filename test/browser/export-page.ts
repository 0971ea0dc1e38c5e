import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { EXPORT_KINDS } from '../../src/export/make-export.ts'

export async function downloadOf(page: Page, act: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

export const exportMenu = (page: Page) => page.getByLabel('Exporteer', { exact: true })

/** Each of them from the menu, of the case that is open. */
export async function expectEveryExport(page: Page): Promise<void> {
  for (const kind of EXPORT_KINDS) {
    await exportMenu(page).click()
    const button = page.locator(`[data-export=${kind}]`)
    const { name, text } = await downloadOf(page, () => button.click())
    expect(name.endsWith(`.${kind}`), name).toBe(true)
    expect(text.length, name).toBeGreaterThan(1000)
  }
}
