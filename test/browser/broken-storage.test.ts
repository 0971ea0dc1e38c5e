import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { openApp } from './app-page.ts'
import { damage } from './damage.ts'
import { edit, editedText, newCase, untilSaveStatus } from './edited-case.ts'
import { test } from './harness.ts'

async function storageCommands(page: Page) {
  const session = await page.context().newCDPSession(page)
  const origin = inject('origin')
  return {
    limit: (quotaSize: number) => session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize }),
    lift: () => session.send('Storage.overrideQuotaForOrigin', { origin }),
    isLimited: async () => (await session.send('Storage.getUsageAndQuota', { origin })).overrideActive,
    evict: () => session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' }),
  }
}

/** Text that cannot be made smaller. */
function noise(length: number): string {
  let state = 1
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647
    return String.fromCharCode(0x3400 + (state % 20000))
  }).join('')
}

describe('a full disk', () => {
  test('is told, leaves what was kept, and the next save succeeds without a reload', async ({
    newDirectory,
    openProfile,
  }) => {
    const directory = await newDirectory()
    const roomy = await openProfile(directory)
    const first = await roomy.newPage()
    const address = await newCase(first, 'Vol')
    await edit(first, 'bewaard')
    await untilSaveStatus(first, 'saved')
    await roomy.close()

    // Chromium remembers for long how much room there was: the limit has to stand before the first write.
    const full = await openProfile(directory)
    const page = await full.newPage()
    const commands = await storageCommands(page)
    await commands.limit(1000)
    expect(await commands.isLimited()).toBe(true)
    await page.goto(address)
    expect(await editedText(page)).toBe('bewaard')
    await edit(page, noise(2000))
    await untilSaveStatus(page, 'failed')
    await page.getByText('de opslag van de browser is vol').waitFor()
    const download = page.waitForEvent('download')
    await page.locator('[data-save=failed]').getByRole('button', { name: 'Bewaar als bestand' }).click()
    expect(await readFile(await (await download).path(), 'utf8')).toContain(noise(2000))
    const other = await full.newPage()
    await other.goto(address)
    expect(await editedText(other)).toBe('bewaard')
    await commands.lift()
    await edit(page, 'weer ruimte')
    await untilSaveStatus(page, 'saved')
    await page.reload()
    expect(await editedText(page)).toBe('weer ruimte')
  })
})

describe('a browser that keeps nothing', () => {
  test.for([
    ['has no storage', () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined })],
    [
      'refuses',
      () =>
        Object.defineProperty(globalThis, 'indexedDB', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError')
          },
        }),
    ],
    ['never answers', () => Object.defineProperty(globalThis, 'indexedDB', { value: { open: () => ({}) } })],
  ] as const)('because it %s, can be worked in, and says so', async ([, breakStorage], { context, page }) => {
    await context.addInitScript(breakStorage)
    await newCase(page, 'Vluchtig')
    await untilSaveStatus(page, 'memory-only')
    await edit(page, 'alleen hier')
    await page.getByRole('link', { name: 'Alle cases' }).first().click()
    await page.getByText('Deze browser bewaart nu niets').waitFor()
    await page.getByRole('link', { name: 'Vluchtig' }).click()
    expect(await editedText(page)).toBe('alleen hier')
  })
})

describe('work that the browser lost', () => {
  test('is named, in place of a welcome', async ({ page }) => {
    await newCase(page, 'Verdwenen')
    await edit(page, 'iets')
    await untilSaveStatus(page, 'saved')
    await page.goto('about:blank')
    const { evict } = await storageCommands(page)
    await evict()
    await openApp(page)
    await page.getByText('Deze cases zijn hier niet meer').waitFor()
    await page.getByText('Verdwenen', { exact: true }).waitFor()
  })

  test('while its case is open is told, and can be kept from the open page', async ({ page }) => {
    await newCase(page, 'Open')
    await edit(page, 'eerst')
    await untilSaveStatus(page, 'saved')
    const { evict } = await storageCommands(page)
    await evict()
    await edit(page, 'daarna')
    await untilSaveStatus(page, 'conflict')
    await page.getByRole('button', { name: 'Houd mijn versie als kopie' }).click()
    await untilSaveStatus(page, 'saved')
    expect(await editedText(page)).toBe('daarna')
  })

  test('because its files are damaged, is named', async ({ newDirectory, openProfile }) => {
    const directory = await newDirectory()
    const first = await openProfile(directory)
    const page = await first.newPage()
    await newCase(page, 'Beschadigd')
    await untilSaveStatus(page, 'saved')
    await first.close()
    await damage(join(directory, 'Default', 'IndexedDB'))
    const second = await openProfile(directory)
    const again = await second.newPage()
    await openApp(again)
    await again.getByText('Deze cases zijn hier niet meer').waitFor()
    await again.getByText('Beschadigd', { exact: true }).waitFor()
  })
})
