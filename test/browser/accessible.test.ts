import { describe } from 'vitest'
import { expectAccessible } from './app-page.ts'
import { figure, goToStep, openExample } from './editor-page.ts'
import { test } from './harness.ts'

const STEPS = [
  'Waarom',
  'Cliënten en organisatie',
  'Technologie',
  'Kosten',
  'Baten',
  'Financiering',
  'Rekenwijze',
] as const

describe.each(['light', 'dark'] as const)('every screen is readable for everyone, %s', (colorScheme) => {
  test('home, before and after the first case', async ({ newContext }) => {
    const page = await (await newContext({ colorScheme })).newPage()
    await page.goto('/')
    await page.getByRole('heading', { name: 'Nog geen cases' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Nieuwe case' }).click()
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    await page.getByText('Geef de case een naam.').waitFor()
    await expectAccessible(page)
    await openExample(page, 'Verpleeghuis')
    await page.goto('/#/')
    await page.getByRole('table').waitFor()
    await expectAccessible(page)
  })

  test('the editor, with a line open and with the explanation beside it', async ({ newContext }) => {
    const page = await (await newContext({ colorScheme })).newPage()
    await openExample(page, 'Verpleeghuis')
    for (const step of STEPS) {
      await goToStep(page, step)
      const toggle = page.getByRole('button', { name: /^Toon de rest van/ })
      if ((await toggle.count()) > 0) await toggle.first().click()
      await expectAccessible(page)
    }
    await figure(page, 'netPresentValue').getByRole('button').click()
    await page.getByRole('button', { name: 'Sluiten' }).waitFor()
    await expectAccessible(page)
  })

  test('the editor of an empty case, narrow', async ({ newContext }) => {
    const page = await (await newContext({ colorScheme, viewport: { width: 390, height: 844 } })).newPage()
    await page.goto('/')
    await page.getByRole('button', { name: 'Nieuwe case' }).click()
    await page.getByLabel('Naam', { exact: true }).fill('Leeg')
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    for (const step of STEPS) {
      await goToStep(page, step)
      await expectAccessible(page)
    }
  })

  test('the result', async ({ newContext }) => {
    const page = await (await newContext({ colorScheme })).newPage()
    await openExample(page, 'Verpleeghuis')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.locator('canvas').first().waitFor()
    await expectAccessible(page)
  })
})
