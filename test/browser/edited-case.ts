import type { Page } from 'playwright-core'
import type { SaveStatus } from '../../src/storage/save-status.ts'
import { openApp } from './app-page.ts'

function field(page: Page) {
  return page.locator('[data-field="framing.question"]')
}

/** Makes a case as a user does; ends in its editor. */
export async function newCase(page: Page, name: string): Promise<string> {
  await openApp(page)
  await page.getByRole('button', { name: 'Nieuwe case' }).first().click()
  await page.getByLabel('Naam', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await field(page).waitFor()
  return page.url()
}

/** Types without waiting for anything after it. */
export function edit(page: Page, text: string): Promise<void> {
  return field(page).fill(text)
}

export async function editedText(page: Page): Promise<string> {
  await field(page).waitFor()
  return field(page).inputValue()
}

export function untilSaveStatus(page: Page, kind: SaveStatus['kind']): Promise<void> {
  return page.locator(`[data-save=${kind}]`).waitFor()
}

/** As a user closes a tab. */
export async function closeTab(page: Page): Promise<void> {
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
}

/** Every row of every store, as text. */
export function storedRows(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error('cannot read'))
      })
    const database = await answer(indexedDB.open('baatwijzer'))
    const names = [...database.objectStoreNames]
    const stores = names.map((name) => database.transaction(name).objectStore(name).getAll())
    const rows = await Promise.all(stores.map(answer))
    database.close()
    return JSON.stringify({ names, rows })
  })
}
