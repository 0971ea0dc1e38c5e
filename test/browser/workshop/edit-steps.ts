import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { figureText, goToStep, inRow, typeIn } from '../editor-page.ts'

/** One thing that a facilitator does with the room; the round makes the numbers differ. */
export type WorkshopStep = (page: Page, round: number) => Promise<void>

export async function sayWhy(page: Page, round: number): Promise<void> {
  await goToStep(page, 'Waarom')
  await page.locator('[data-field="framing.question"]').fill(`Is dit het waard, ronde ${round}?`)
}

export async function correctHourlyCosts(page: Page, round: number): Promise<void> {
  await goToStep(page, 'Cliënten en organisatie')
  const cost = inRow(page, 'Verzorgende IG overdag', 'Kosten per uur')
  await typeIn(cost, `${39 + round},25`)
  expect(await cost.inputValue()).toBe(`${39 + round},25`)
}

export async function addGroup(page: Page, round: number): Promise<void> {
  await goToStep(page, 'Cliënten en organisatie')
  await page.getByRole('button', { name: 'Voeg een groep toe' }).first().click()
  await page.keyboard.type(`Zaal ${round}`)
  await page.keyboard.press('Tab')
  await typeIn(inRow(page, `Zaal ${round}`, 'Cliënten'), String(10 + round))
}

export async function openTechnology(page: Page): Promise<void> {
  await goToStep(page, 'Technologie')
  const line = page.getByRole('button', { name: 'de rest van Bedsensoren' })
  await line.click()
  await line.click()
}

export async function askPrice(page: Page, round: number): Promise<void> {
  await goToStep(page, 'Kosten')
  const price = inRow(page, 'Bedsensor met ophanging', 'Prijs per stuk')
  const before = await figureText(page, 'netPresentValue')
  await typeIn(price, `3*${180 + round}`)
  await expect.poll(() => figureText(page, 'netPresentValue')).not.toBe(before)
}

export async function addPurchase(page: Page, round: number): Promise<void> {
  await goToStep(page, 'Kosten')
  await page.getByRole('button', { name: 'Voeg aanschaf toe' }).first().click()
  await page.keyboard.type(`Tablet ${round}`)
  await page.keyboard.press('Tab')
  await typeIn(inRow(page, `Tablet ${round}`, 'Prijs per stuk'), '350')
  await typeIn(inRow(page, `Tablet ${round}`, 'Levensduur'), '4')
}

export async function removeLineAndTakeItBack(page: Page): Promise<void> {
  await goToStep(page, 'Kosten')
  const name = 'Telefoon voor meldingen'
  await page.getByRole('button', { name: `Verwijder ${name}` }).click()
  await inRow(page, name, 'Prijs per stuk').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+z')
  await inRow(page, name, 'Prijs per stuk').waitFor()
}

export async function doubtMinutes(page: Page, round: number): Promise<void> {
  await goToStep(page, 'Baten')
  await typeIn(inRow(page, 'Minder verschonen overdag', 'Minuten per keer'), `${2 + round},5`)
}

export async function lookAtFunding(page: Page): Promise<void> {
  await goToStep(page, 'Financiering')
  await page.getByRole('button', { name: 'Verwijder STOZ implementatiestart' }).waitFor()
}

export async function changeRate(page: Page, round: number): Promise<void> {
  await goToStep(page, 'Rekenwijze')
  await typeIn(page.getByRole('textbox', { name: 'Rekenrente', exact: true }), `3,${round}`)
}

export async function goBackAndForth(page: Page): Promise<void> {
  await goToStep(page, 'Kosten')
  const now = await figureText(page, 'netPresentValue')
  for (let time = 0; time < 5; time += 1) await page.keyboard.press('Control+z')
  await expect.poll(() => figureText(page, 'netPresentValue')).not.toBe(now)
  for (let time = 0; time < 5; time += 1) await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => figureText(page, 'netPresentValue')).toBe(now)
}
