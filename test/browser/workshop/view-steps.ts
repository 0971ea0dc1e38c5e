import type { Page } from 'playwright-core'
import { goToStep } from '../editor-page.ts'
import { openView } from '../view-page.ts'

export async function explainOutcome(page: Page): Promise<void> {
  await goToStep(page, 'Resultaat')
  await page.locator('canvas').first().waitFor()
  await page
    .getByRole('button', { name: /^Wat het oplevert/ })
    .first()
    .click()
  await page.getByRole('complementary').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('complementary').waitFor({ state: 'detached' })
}

export async function lookAtEveryView(page: Page): Promise<void> {
  await goToStep(page, 'Resultaat')
  for (const view of ['Norm en praktijk', 'Wie betaalt, wie wint', 'Diensten', 'Varianten', 'Onzekerheid'])
    await openView(page, view)
}

export async function climbStairs(page: Page): Promise<void> {
  await goToStep(page, 'Resultaat')
  await openView(page, 'Diensten')
  const section = page.getByRole('region', { name: 'Nachtdienst Wilgenhof' })
  const slider = section.getByRole('slider')
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'PageUp', 'End', 'ArrowLeft'])
    await slider.press(key)
  await section.getByRole('button', { name: 'Terug naar het plan' }).click()
}

export async function makeVariant(page: Page): Promise<void> {
  await goToStep(page, 'Resultaat')
  await openView(page, 'Varianten')
  await page.getByRole('button', { name: 'Maak er een case van: Helft van de minuten' }).waitFor()
  await page.getByRole('button', { name: 'Maak een variant' }).click()
  await page.getByRole('button', { name: 'Bewerk getallen: Nieuwe variant' }).first().click()
  await page.getByText('Wat u typt, geldt alleen voor deze variant').waitFor()
  await goToStep(page, 'Rekenwijze')
  const rate = page.getByRole('textbox', { name: 'Rekenrente', exact: true })
  await rate.fill('6')
  await rate.press('Enter')
  await page.getByRole('button', { name: 'Terug naar de basis' }).click()
}

export async function removeVariantAndTakeItBack(page: Page): Promise<void> {
  await goToStep(page, 'Resultaat')
  await openView(page, 'Varianten')
  await page.getByRole('button', { name: 'Verwijder: Vpt groeit niet' }).click()
  await page.getByRole('button', { name: 'Zet terug', exact: true }).click()
  await page.getByRole('button', { name: 'Verwijder: Vpt groeit niet' }).waitFor()
}

export async function drawChances(page: Page): Promise<void> {
  await goToStep(page, 'Resultaat')
  await openView(page, 'Onzekerheid')
  await page.getByLabel('Kijk naar').selectOption('payback')
  await page.getByLabel('Kijk naar').selectOption('netPresentValue')
  await page.getByRole('button', { name: 'Bereken', exact: true }).click()
  await page.getByRole('table', { name: 'De uitkomst in getallen' }).waitFor()
}

export async function tryNumberOut(page: Page): Promise<void> {
  await goToStep(page, 'Resultaat')
  await openView(page, 'Onzekerheid')
  await page
    .getByRole('row', { name: /^Rekenrente/ })
    .getByRole('button')
    .click()
  const slider = page.getByRole('slider', { name: /^Probeer een andere waarde van Rekenrente/ })
  for (let step = 0; step < 10; step += 1) await slider.press('ArrowRight')
  await page.getByRole('button', { name: 'Neem dit getal over' }).click()
  await page.keyboard.press('Control+z')
}
