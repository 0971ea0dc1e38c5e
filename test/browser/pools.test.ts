import { describe, expect } from 'vitest'
import { expectAccessible } from './app-page.ts'
import { calculated, inWholeEuro } from './calculated.ts'
import { openExample } from './editor-page.ts'
import { test } from './harness.ts'
import { openView, rowOf } from './view-page.ts'

interface Pools {
  readonly shiftPools: readonly {
    readonly name: string
    readonly cashableHours: readonly string[]
    readonly together: Steps
    readonly alone: readonly Steps[]
  }[]
}

interface Steps {
  readonly hoursSavedPerShift: readonly string[]
  readonly peopleFewerPerShift: readonly string[]
  readonly minutesToNextStep: readonly string[]
  readonly minutesToSpare: readonly string[]
}

function poolsOf(example: string): Pools['shiftPools'] {
  return (calculated(example) as Pools).shiftPools
}

const POOL = 'Nachtdienst Wilgenhof'

describe('the stairs of a shift pool', () => {
  test('tell the same as the command line', async ({ page }) => {
    const pool = poolsOf('verpleeghuis').find(({ name }) => name === POOL)
    const { together, alone } = pool ?? { together: null, alone: [] }
    await openExample(page, 'Verpleeghuis')
    await openView(page, 'Diensten')
    const shown = (steps: Steps | null | undefined) => [
      inWholeEuro(String(Number(steps?.hoursSavedPerShift.at(-1)) * 60)),
      steps?.peopleFewerPerShift.at(-1),
      inWholeEuro(steps?.minutesToNextStep.at(-1) ?? ''),
      inWholeEuro(steps?.minutesToSpare.at(-1) ?? ''),
    ]
    const steps = `${POOL}: stappen in 2036`
    expect(await rowOf(page, steps, 'Samen')).toEqual(shown(together))
    expect(await rowOf(page, steps, 'Bedsensoren')).toEqual(shown(alone[0]))
    const hours = await page
      .getByRole('region', { name: POOL })
      .getByRole('row', { name: /^Uren die geld worden/ })
      .getByRole('cell')
      .allInnerTexts()
    expect(hours.at(-1)).toBe(inWholeEuro(pool?.cashableHours.at(-1) ?? ''))
  })

  test('can be climbed with the keyboard, and say what a step is worth', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    await openView(page, 'Diensten')
    const section = page.getByRole('region', { name: POOL })
    const slider = section.getByRole('slider')
    const landing = section.getByRole('status').filter({ hasText: 'Waard per jaar' })
    await landing.getByText('1 persoon', { exact: true }).waitFor()
    await slider.focus()
    await slider.press('Home')
    await landing.getByText('0 personen', { exact: true }).waitFor()
    await landing.getByText('€ 0', { exact: true }).waitFor()
    await landing.getByText('480 minuten', { exact: true }).first().waitFor()
    await slider.press('End')
    await landing.getByText('2 personen', { exact: true }).waitFor()
    await section.getByRole('button', { name: 'Terug naar het plan' }).click()
    await landing.getByText('1 persoon', { exact: true }).waitFor()
    expect(await slider.getAttribute('aria-valuetext')).toBe('540\u00a0minuten')
  })

  test('follow the year', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    await openView(page, 'Diensten')
    const section = page.getByRole('region', { name: POOL })
    await section.getByLabel('Jaar').selectOption('2027')
    await section.getByRole('table', { name: `${POOL}: stappen in 2027` }).waitFor()
    await section.getByText('0 personen', { exact: true }).waitFor()
  })

  test('are explained where a case has none', async ({ page }) => {
    await openExample(page, 'Thuiszorg')
    await openView(page, 'Diensten')
    await page.getByRole('button', { name: 'Maak een dienstrooster' }).click()
    await page.getByRole('heading', { name: 'Cliënten en organisatie' }).waitFor()
  })

  test.for(['light', 'dark'] as const)(
    'are readable for everyone, %s',
    async (colorScheme, { newContext }) => {
      const page = await (await newContext({ colorScheme })).newPage()
      await openExample(page, 'Gehandicaptenzorg')
      await openView(page, 'Diensten')
      await page.locator('canvas').first().waitFor()
      await expectAccessible(page)
    },
  )
})
