import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { builtApp } from './served-app.ts'

/** The app as one file, alone in a folder of which the name is no plain word, as a file address. */
export async function fileOnDisk(directory: string, folder = 'Zorg op één stick'): Promise<string> {
  const place = join(directory, folder)
  await mkdir(place)
  const path = join(place, 'Baatwijzer voor coördinatoren.html')
  await copyFile(join(builtApp, 'baatwijzer.html'), path)
  return pathToFileURL(path).href
}

export async function openFromDisk(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('heading', { name: 'Businesscases', level: 1 }).waitFor()
}

/** An example, on its result. */
export async function openExampleFromDisk(
  page: Page,
  address: string,
  title = 'Verpleeghuis',
): Promise<void> {
  await openFromDisk(page, address)
  await page.getByRole('button', { name: `Open ${title}` }).click()
  await page.waitForURL(/\/result$/)
}

/** What the browser keeps of any page from disk. */
export function keptOf(page: Page): Promise<{ databases: (string | undefined)[]; local: string[] }> {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
  }))
}

/** A browser that writes to files, as far as the app can tell: the dialog answers with a file of this name. */
export async function withFilePicker(page: Page, name: string): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript((chosen) => {
    const written: string[] = []
    const file = {
      name: chosen,
      getFile: () => Promise.resolve(new File(written.slice(-1), chosen, { lastModified: written.length })),
      createWritable: () =>
        Promise.resolve({
          write: (text: string) => Promise.resolve(void written.push(text)),
          close: () => Promise.resolve(),
        }),
    }
    Object.assign(globalThis, { showSaveFilePicker: () => Promise.resolve(file), writtenToFile: written })
  }, name)
  return () => page.evaluate(() => (globalThis as unknown as { writtenToFile: string[] }).writtenToFile)
}

/** Whether the browser would ask before this page goes. */
export function asksBeforeLeaving(page: Page): Promise<boolean> {
  return page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))
}
