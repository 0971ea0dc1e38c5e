import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openApp } from './app-page.ts'
import { calculated, inEuro } from './calculated.ts'
import { test } from './harness.ts'

interface Printed {
  readonly views: readonly {
    readonly stakeholder: string
    readonly scope: string
    readonly indicators: { readonly netPresentValue: string }
  }[]
}

async function explained(page: Page, label: string): Promise<string> {
  await page
    .getByRole('button', { name: new RegExp(`^${label}`) })
    .first()
    .click()
  const panel = page.getByRole('complementary')
  const text = (await panel.innerText()).replaceAll('\u00a0', ' ')
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  return text
}

describe('the same case in the browser and on the command line', () => {
  test.for<readonly [example: string, title: string]>([
    ['verpleeghuis', 'Verpleeghuis'],
    ['thuiszorg', 'Thuiszorg'],
    ['gehandicaptenzorg', 'Gehandicaptenzorg'],
  ])('shows the same cents for %s', async ([example, title], { page }) => {
    await openApp(page)
    await page.getByRole('button', { name: `Open ${title}` }).click()
    const { views } = calculated(example) as Printed
    for (const [label, stakeholder] of [
      ['Wat het oplevert', 'provider'],
      ['Voor de samenleving', 'society'],
    ] as const) {
      const view = views.find((v) => v.stakeholder === stakeholder && v.scope === 'case')
      expect(await explained(page, label)).toContain(inEuro(view?.indicators.netPresentValue ?? '', 2))
    }
  })
})
