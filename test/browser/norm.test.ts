import { describe, expect } from 'vitest'
import { expectAccessible } from './app-page.ts'
import { calculated, isRoundingOf } from './calculated.ts'
import { openExample } from './editor-page.ts'
import { test } from './harness.ts'
import { openView, rowOf } from './view-page.ts'

interface Norm {
  readonly normAgainstReality: Against & {
    readonly assets: readonly (Against & { readonly name: string })[]
  }
}

interface Against {
  readonly normReimbursement: readonly string[]
  readonly actualCapitalCost: readonly string[]
  readonly capitalCostOnNormLife: readonly string[]
  readonly cumulativeGap: readonly string[]
}

const PRACTICE = 'Bij de werkelijke levensduur'
const PAPER = 'Bij 10 jaar op papier'

const sum = (series: readonly string[]) => series.reduce((total, text) => total + Number(text), 0)

describe('the norm against practice', () => {
  test('tells the same as the command line, for the case and for a device', async ({ page }) => {
    const { normAgainstReality: norm } = calculated('verpleeghuis') as Norm
    await openExample(page, 'Verpleeghuis')
    await openView(page, 'Norm en praktijk')
    const reimbursed = await rowOf(page, PRACTICE, 'Vergoeding in het tarief (nic)')
    expect(isRoundingOf(reimbursed[0], norm.normReimbursement[1])).toBe(true)
    const gap = await rowOf(page, PRACTICE, 'Verschil')
    expect(isRoundingOf(gap.at(-1), norm.cumulativeGap.at(-1))).toBe(true)
    const onPaper = await rowOf(page, PAPER, 'Kosten volgens de norm')
    expect(isRoundingOf(onPaper.at(-1), sum(norm.capitalCostOnNormLife))).toBe(true)

    await page.getByLabel('Bekijk', { exact: true }).selectOption({ label: 'Heupairbag' })
    await page.getByText('Per jaar, alleen Heupairbag.').waitFor()
    const airbag = norm.assets.find(({ name }) => name === 'Heupairbag')
    const own = await rowOf(page, PRACTICE, 'Verschil')
    expect(isRoundingOf(own.at(-1), airbag?.cumulativeGap.at(-1))).toBe(true)
  })

  test('leads to the norm itself', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    await openView(page, 'Norm en praktijk')
    await page.getByRole('button', { name: 'Pas de norm aan' }).click()
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('data-field') === 'settings.nic.life',
    )
  })

  test.for(['light', 'dark'] as const)(
    'is readable for everyone, %s',
    async (colorScheme, { newContext }) => {
      const page = await (await newContext({ colorScheme })).newPage()
      await openExample(page, 'Verpleeghuis')
      await openView(page, 'Norm en praktijk')
      await page.locator('canvas').first().waitFor()
      await expectAccessible(page)
    },
  )
})
