import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'

export async function openRecovery(page: Page): Promise<void> {
  await page.goto('/recover.html')
  await untilRead(page)
}

/** The page has looked everywhere. */
export function untilRead(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Verwijder de kopie en laad de app opnieuw' }).waitFor()
}

export interface Saved {
  readonly file: string
  readonly text: string
}

/** The file that a click on this button gives. */
export async function savedBy(page: Page, button: Locator): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { file: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

/** One by one, everything that the page lists. */
export async function saveEach(page: Page): Promise<readonly Saved[]> {
  for (const folded of await page.locator('summary').all()) await folded.click()
  const saved: Saved[] = []
  for (const button of await page.getByRole('button', { name: /^Bewaar als bestand: / }).all()) {
    saved.push(await savedBy(page, button))
  }
  return saved
}

/** The texts in the one file with everything. */
export async function savedTogether(page: Page): Promise<readonly string[]> {
  const { text } = await savedBy(page, page.getByRole('button', { name: 'Bewaar alles in één bestand' }))
  const file = JSON.parse(text) as { format: string; version: number; cases: readonly string[] }
  if (file.format !== 'baatwijzer-rescue' || file.version !== 1) throw new Error('not a rescue file')
  return file.cases
}

type Rows = Readonly<Record<string, readonly unknown[]>>

/** A database as another version of the app might leave it; of each row its `id` or `key` is the key. */
export function makeDatabase(page: Page, name: string, version: number, stores: Rows): Promise<void> {
  return page.evaluate(
    ([name, version, stores]) =>
      new Promise<void>((made, failed) => {
        const request = indexedDB.open(name, version)
        request.onerror = () => failed(new Error('cannot make the database'))
        request.onupgradeneeded = () => {
          for (const store of Object.keys(stores)) {
            if (request.result.objectStoreNames.contains(store)) continue
            const keyPath = store === 'cases' || store === 'metadata' ? 'id' : 'key'
            request.result.createObjectStore(store, { keyPath })
          }
          for (const [store, rows] of Object.entries(stores)) {
            for (const row of rows) request.transaction!.objectStore(store).put(row)
          }
        }
        request.onsuccess = () => {
          request.result.close()
          made()
        }
      }),
    [name, version, stores] as const,
  )
}

export function databases(page: Page): Promise<readonly IDBDatabaseInfo[]> {
  return page.evaluate(() => indexedDB.databases())
}
