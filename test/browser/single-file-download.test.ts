import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject } from 'vitest'
import { goOffline, openApp } from './app-page.ts'
import { test } from './harness.ts'
import { builtApp } from './served-app.ts'

const file = await readFile(join(builtApp, 'baatwijzer.html'))
const NAME = /^Download als één bestand \((\d+,\d) MB\)$/

describe('the app as one file, from the app on a host', () => {
  test('is downloaded as it was built, with its size said before', async ({ page }) => {
    await openApp(page)
    const button = page.getByRole('button', { name: NAME })
    const [, megabytes = ''] = NAME.exec(await button.innerText()) ?? []
    expect(megabytes).toBe((file.length / 1_000_000).toFixed(1).replace('.', ','))
    const download = page.waitForEvent('download')
    await button.click()
    const saved = await download
    expect(saved.suggestedFilename()).toBe('baatwijzer.html')
    expect(file.equals(await readFile(await saved.path()))).toBe(true)
  })

  test('is not kept for offline use, and that is said', async ({ page }) => {
    await openApp(page)
    await goOffline(page)
    await page.getByText('Voor het downloaden zelf is internet nodig.').waitFor()
    await page.getByRole('button', { name: NAME }).click()
    await page.getByText('Het bestand is niet gedownload').waitFor()
  })

  test('where a host shows it instead, nothing of it runs, and it says what to do', async ({ browser }) => {
    // Not watched: that the policy of the host refuses all of it is what is looked at.
    const page = await browser.newPage({ baseURL: inject('origin') })
    await page.goto('/baatwijzer.html')
    await page.getByText('Bewaar het op uw apparaat en open het daar').waitFor()
    expect(await page.locator('#app *').count()).toBe(0)
    await page.context().close()
  })
})
