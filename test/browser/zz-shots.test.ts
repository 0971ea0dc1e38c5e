import { test } from './harness.ts'
import { openApp } from './app-page.ts'
import { openExample } from './editor-page.ts'

test('shots', async ({ newContext }) => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const viewport of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
      const context = await newContext({ colorScheme, viewport, permissions: ['clipboard-read', 'clipboard-write'] })
      const page = await context.newPage()
      const name = (what: string) => `/tmp/wt/shots/${what}-${colorScheme}-${viewport.width}.png`
      await openExample(page, 'Verpleeghuis')
      await page.locator('canvas').first().waitFor()
      await page.locator('summary[aria-label="Deel als link"]').click()
      await page.getByRole('button', { name: 'Kopieer de link' }).click()
      await page.getByText('De link is gekopieerd').waitFor()
      await page.screenshot({ path: name('share') })
      const link = await page.evaluate(() => navigator.clipboard.readText())
      const second = await context.newPage()
      await second.goto(link)
      await second.getByRole('button', { name: 'Open als nieuwe case' }).waitFor()
      await second.screenshot({ path: name('preview') })
      console.log(second.url(), link.length)
      await second.goto(link.slice(0, 3000))
      await second.getByRole('alert').waitFor()
      await second.screenshot({ path: name('damaged') })
      await second.goto('/#/link')
      await second.reload()
      await second.getByRole('alert').waitFor()
      await second.screenshot({ path: name('nothing') })
      await openApp(second, '/#s=__proto__')
      await second.getByRole('table').waitFor()
      await second.screenshot({ path: name('unknown') })
    }
})
