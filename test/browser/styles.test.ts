import { expect } from 'vitest'
import { openExample } from './editor-page.ts'
import { test } from './harness.ts'

// The parts of a page bring their styles in files whose order differs from page to page: what is more special must win anyhow.
test('a button looks like a button on every page, in whatever order its styles came', async ({ page }) => {
  await openExample(page, 'Verpleeghuis')
  const address = page.url().replace(/result$/, '')
  for (const view of ['result', 'norm', 'pools', 'parties', 'variants', 'uncertainty']) {
    await page.goto(`${address}${view}`)
    await page.reload()
    const button = page.locator('main button[class*=_button_]').first()
    await button.waitFor()
    const [weight, size] = await button.evaluate((element) => {
      const { fontWeight, fontSize } = getComputedStyle(element)
      return [fontWeight, fontSize]
    })
    expect([view, weight]).toEqual([view, '550'])
    expect(Number.parseFloat(size)).toBeLessThan(16)
  }
})
