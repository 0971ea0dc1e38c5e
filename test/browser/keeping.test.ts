import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { patience, sized } from '../tooling/size.ts'
import { tallied } from '../tooling/tally.ts'
import { openApp } from './app-page.ts'
import { closeTab, edit, editedText, newCase, storedRows, untilSaveStatus } from './edited-case.ts'
import { test } from './harness.ts'

const TIMES = sized(20, 100)

async function lostFrom(page: Page, edited: string): Promise<readonly string[]> {
  return (await editedText(page)) === edited ? [] : [edited]
}

describe('the last edit before the page goes', patience(120_000), () => {
  test(`is there after closing the tab, ${TIMES} of ${TIMES}`, async ({ context, page }) => {
    const address = await newCase(page, 'Sluiten')
    let tab = page
    await tallied('closing with a pending edit', TIMES, async (time) => {
      await edit(tab, `sluiten ${time}`)
      await closeTab(tab)
      tab = await context.newPage()
      await tab.goto(address)
      return lostFrom(tab, `sluiten ${time}`)
    })
  })

  test(`is there after a reload, ${TIMES} of ${TIMES}`, async ({ page }) => {
    await newCase(page, 'Herladen')
    await tallied('reloading with a pending edit', TIMES, async (time) => {
      await edit(page, `herladen ${time}`)
      await page.reload()
      return lostFrom(page, `herladen ${time}`)
    })
  })

  test(`is there after going to another page, ${TIMES} of ${TIMES}`, async ({ page }) => {
    const address = await newCase(page, 'Weggaan')
    await tallied('going away with a pending edit', TIMES, async (time) => {
      await edit(page, `weggaan ${time}`)
      await page.goto('about:blank')
      await page.goto(address)
      return lostFrom(page, `weggaan ${time}`)
    })
  })

  test(`is there when a save was still under way, ${TIMES} of ${TIMES}`, async ({ context, page }) => {
    await context.addInitScript(holdSaves)
    const address = await newCase(page, 'Onderweg')
    let tab = page
    await tallied('closing during a save', TIMES, async (time) => {
      await edit(tab, `eerst ${time}`)
      await untilSaveStatus(tab, 'saving')
      await edit(tab, `laatst ${time}`)
      await closeTab(tab)
      tab = await context.newPage()
      await tab.goto(address)
      return lostFrom(tab, `laatst ${time}`)
    })
  })
})

/** Keeps the transaction of each save busy, so that it is never over before the page goes. */
function holdSaves(): void {
  const own = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
  const begin = own!.value as IDBDatabase['transaction']
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const transaction = begin.call(this, stores, mode, options)
    const isSave = mode === 'readwrite' && Array.isArray(stores) && !stores.includes('pending')
    const isOpen = document.querySelector('[data-save]') !== null
    if (isSave && isOpen) stayBusy(transaction)
    return transaction
  }
  function stayBusy(transaction: IDBTransaction): void {
    transaction.objectStore('meta').get('none').onsuccess = () => stayBusy(transaction)
  }
}

describe('two tabs on one case', () => {
  test('never overwrite each other, and neither version is lost', async ({ context, page }) => {
    const address = await newCase(page, 'Samen')
    await untilSaveStatus(page, 'saved')
    const other = await context.newPage()
    await other.goto(address)
    await edit(other, 'van de ander')
    await untilSaveStatus(page, 'conflict')
    await edit(page, 'van mij')
    await page.getByRole('button', { name: 'Houd mijn versie als kopie' }).click()
    await untilSaveStatus(page, 'saved')
    expect(page.url()).not.toBe(address)
    expect(await editedText(page)).toBe('van mij')
    await other.reload()
    expect(await editedText(other)).toBe('van de ander')
  })

  test('the one without edits takes the other version over', async ({ context, page }) => {
    const address = await newCase(page, 'Samen')
    const other = await context.newPage()
    await other.goto(address)
    await edit(other, 'van de ander')
    await page.getByRole('button', { name: 'Toon de andere versie' }).click()
    await untilSaveStatus(page, 'saved')
    expect(await editedText(page)).toBe('van de ander')
    await edit(page, 'en van mij')
    await untilSaveStatus(other, 'conflict')
  })

  test('a last edit that fitted nowhere is offered at the next visit', async ({ context, page }) => {
    const address = await newCase(page, 'Samen')
    await untilSaveStatus(page, 'saved')
    const other = await context.newPage()
    await other.goto(address)
    await edit(other, 'van de ander')
    await untilSaveStatus(page, 'conflict')
    await edit(page, 'van mij')
    page.on('dialog', (dialog) => void dialog.accept())
    await closeTab(page)
    await openApp(other)
    await other.getByRole('button', { name: 'Maak er een eigen case van' }).click()
    await other.getByRole('link', { name: 'Samen (gered)' }).click()
    expect(await editedText(other)).toBe('van mij')
  })
})

describe('a database of a newer version', () => {
  test('is read, and not changed by a byte', async ({ page }) => {
    const address = await newCase(page, 'Nieuwer')
    await edit(page, 'zoals het was')
    await untilSaveStatus(page, 'saved')
    await page.goto('about:blank')
    await openApp(page)
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('baatwijzer')
          request.onsuccess = () => {
            const transaction = request.result.transaction('meta', 'readwrite')
            transaction.objectStore('meta').put({ key: 'schemaVersion', value: 99 })
            transaction.oncomplete = () => {
              request.result.close()
              resolve()
            }
          }
        }),
    )
    const before = await storedRows(page)
    await page.goto('about:blank')
    await page.goto(address)
    await untilSaveStatus(page, 'read-only')
    expect(await editedText(page)).toBe('zoals het was')
    await edit(page, 'hier gewijzigd')
    await untilSaveStatus(page, 'read-only')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.goto('about:blank')
    await openApp(page)
    await page.getByText('bewaard door een nieuwere Baatwijzer').waitFor()
    expect(await storedRows(page)).toBe(before)
  })
})
