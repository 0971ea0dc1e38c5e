import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectAccessible } from './app-page.ts'
import { calculated, inWholeEuro, isRoundingOf } from './calculated.ts'
import { openExample, typeIn } from './editor-page.ts'
import { test } from './harness.ts'
import { openView, rowOf } from './view-page.ts'

interface Contribution {
  readonly shortage: string
  readonly required: string
  readonly byGain: readonly {
    readonly stakeholder: string
    readonly contribution: string
    readonly contributionPerYear: string
  }[]
  readonly byBenefits: {
    readonly parties: readonly {
      readonly stakeholder: string
      readonly fairCosts: string
      readonly contributionPerYear: string
    }[]
  }
}

function contributionOf(example: string): Contribution {
  return calculated(example, '--analysis', 'contribution') as Contribution
}

async function openParties(page: Page, example: string): Promise<void> {
  await openExample(page, example)
  await openView(page, 'Wie betaalt, wie wint')
}

describe('who pays and who gains', () => {
  test('tells the same as the command line, by both keys', async ({ page }) => {
    await openParties(page, 'Thuiszorg')
    const said = contributionOf('thuiszorg')
    await page.getByText(`komt € ${inWholeEuro(said.shortage)} tekort`).waitFor()
    const zvw = said.byGain.find(({ stakeholder }) => stakeholder === 'zvw')
    const byGain = await rowOf(page, 'Sleutel 1: naar winst', 'Zorgverzekeraar (Zvw)')
    expect(isRoundingOf(byGain[1], `-${zvw?.contribution ?? ''}`)).toBe(true)
    expect(byGain[3]).toBe(inWholeEuro(zvw?.contributionPerYear ?? ''))
    const wlz = said.byBenefits.parties.find(({ stakeholder }) => stakeholder === 'wlz')
    const byBenefits = await rowOf(page, /^Sleutel 2/, 'Zorgkantoor (Wlz)')
    expect(isRoundingOf(byBenefits[3], wlz?.fairCosts)).toBe(true)
    expect(byBenefits[4]).toBe(inWholeEuro(wlz?.contributionPerYear ?? ''))
  })

  test('asks a margin and other years where it is shown, which can be undone', async ({ page }) => {
    await openParties(page, 'Thuiszorg')
    const said = contributionOf('thuiszorg')
    const more = String(Number(said.required) + 100_000)
    await typeIn(page.getByLabel('Wat u over wilt houden'), '100.000')
    await page.getByText(`nodig is € ${inWholeEuro(more)}`).waitFor()
    const perYear = async () => (await rowOf(page, 'Sleutel 1: naar winst', 'Zorgkantoor (Wlz)'))[3]
    const before = await perYear()
    await typeIn(page.getByLabel('Betaald in'), '10')
    await page.getByRole('columnheader', { name: 'Per jaar, 10 jaar (€)' }).first().waitFor()
    expect(await perYear()).not.toBe(before)
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('Control+z')
    await page.getByRole('columnheader', { name: 'Per jaar, 5 jaar (€)' }).first().waitFor()
    expect(await perYear()).toBe(before)
  })

  test('has a page for the conversation with each party, alone on paper', async ({ page }) => {
    await openParties(page, 'Thuiszorg')
    await page.getByLabel('Gesprek met', { exact: true }).selectOption({ label: 'Gemeente (Wmo)' })
    const sheet = page.getByRole('article', { name: 'Gesprek met: Gemeente (Wmo)' })
    await sheet.getByText('Dit plan kost u in 10 jaar').waitFor()
    await sheet.getByText('want dit plan kost u al geld').waitFor()
    await page.evaluate(() => {
      window.print = () => undefined
    })
    await page.getByRole('button', { name: 'Druk dit blad af' }).click()
    await page.emulateMedia({ media: 'print' })
    expect(await sheet.isVisible()).toBe(true)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false)
    expect(await page.getByText('Gesprek met: Zorgkantoor (Wlz)').isVisible()).toBe(false)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.getByText('Gesprek met: Zorgkantoor (Wlz)').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  })

  test('explains its numbers', async ({ page }) => {
    await openParties(page, 'Thuiszorg')
    const cell = page.getByRole('table', { name: 'Sleutel 1: naar winst' }).getByRole('button').nth(1)
    await cell.click()
    await page.getByRole('complementary').getByText('Gedekt door bijdragen').first().waitFor()
  })

  test.for(['light', 'dark'] as const)(
    'is readable for everyone, %s',
    async (colorScheme, { newContext }) => {
      const page = await (await newContext({ colorScheme })).newPage()
      await openParties(page, 'Gehandicaptenzorg')
      await page.getByText('ongedekt').first().waitFor()
      await expectAccessible(page)
    },
  )
})
