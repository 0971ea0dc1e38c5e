import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
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

  test('where a host shows it instead, nothing of it runs, and it says what to do', async ({ context }) => {
    const page = await context.newPage()
    const answer = await page.request.get('/baatwijzer.html')
    expect(answer.headers()['content-security-policy']).toContain("script-src 'self'")
    expect(await answer.text()).toContain('Bewaar het op uw apparaat en open het daar')
  })
})
