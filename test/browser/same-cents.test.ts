import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openApp } from './app-page.ts'
import { test } from './harness.ts'

const root = join(import.meta.dirname, '../..')

interface Printed {
  readonly views: readonly {
    readonly stakeholder: string
    readonly scope: string
    readonly indicators: { readonly netPresentValue: string }
  }[]
}

function printed(example: string): Printed {
  const file = join(root, 'public/examples', `${example}.json`)
  const out = execFileSync('npm', ['run', '--silent', 'calculate', '--', file], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [first] = JSON.parse(out) as readonly Printed[]
  if (first === undefined) throw new Error('Nothing was printed')
  return first
}

/** `€ −1.234,56` from `-1234.5600...`, rounded half away from zero as every shown amount is. */
function inEuro(text: string): string {
  const amount = Number(text)
  const whole = Math.round(Math.abs(amount) * 100) * Math.sign(amount)
  return new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' })
    .format(whole / 100)
    .replace('-', '−')
}

async function explained(page: Page, label: string): Promise<string> {
  await page
    .getByRole('button', { name: new RegExp(`^${label}`) })
    .first()
    .click()
  const panel = page.getByRole('complementary')
  const text = await panel.innerText()
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
    const { views } = printed(example)
    for (const [label, stakeholder] of [
      ['Wat het oplevert', 'provider'],
      ['Voor de samenleving', 'society'],
    ] as const) {
      const view = views.find((v) => v.stakeholder === stakeholder && v.scope === 'case')
      expect(await explained(page, label)).toContain(inEuro(view?.indicators.netPresentValue ?? ''))
    }
  })
})
