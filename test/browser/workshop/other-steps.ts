import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { calculated, inEuro } from '../calculated.ts'
import { edit, editedText, untilSaveStatus } from '../edited-case.ts'
import { goToStep, savedFile } from '../editor-page.ts'
import { openView } from '../view-page.ts'

export async function compareWithFile(page: Page): Promise<void> {
  await goToStep(page, 'Kosten')
  const file = await savedFile(page)
  await page.keyboard.press('Control+z')
  await goToStep(page, 'Resultaat')
  await openView(page, 'Vergelijken')
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.getByLabel('Voor wie').waitFor()
  await page.keyboard.press('Control+Shift+z')
}

export async function speakEnglishInTheDark(page: Page): Promise<void> {
  await goToStep(page, 'Resultaat')
  await page.getByLabel('Taal, Kleuren').click()
  await page.getByRole('radio', { name: 'English' }).check()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.getByRole('radio', { name: 'Nederlands' }).check()
  await page.getByRole('radio', { name: 'Licht' }).check()
  await page.keyboard.press('Escape')
}

/** The case is what it was; nobody waits for 'saved' first. */
export async function reloadHalfway(page: Page): Promise<void> {
  const before = await readFile(await savedFile(page), 'utf8')
  await page.reload()
  await page.locator('[data-save=saved]').waitFor()
  expect(await readFile(await savedFile(page), 'utf8')).toBe(before)
}

export async function editInTwoTabs(page: Page, round: number): Promise<void> {
  await goToStep(page, 'Waarom')
  await untilSaveStatus(page, 'saved')
  const other = await page.context().newPage()
  await other.goto(page.url())
  await editedText(other)
  await edit(other, `Van de notulist, ronde ${round}`)
  await untilSaveStatus(other, 'saved')
  await page.getByRole('button', { name: 'Toon de andere versie' }).click()
  await untilSaveStatus(page, 'saved')
  expect(await editedText(page)).toBe(`Van de notulist, ronde ${round}`)
  await other.close()
}

interface Printed {
  readonly views: readonly {
    readonly stakeholder: string
    readonly scope: string
    readonly indicators: { readonly netPresentValue: string }
  }[]
}

/** The outcome on screen, to the cent, is that of the command line for the saved file. */
export async function expectTotals(page: Page): Promise<void> {
  await goToStep(page, 'Resultaat')
  const { views } = calculated(await savedFile(page)) as Printed
  for (const [label, stakeholder] of [
    ['Wat het oplevert', 'provider'],
    ['Voor de samenleving', 'society'],
  ] as const) {
    const view = views.find((each) => each.stakeholder === stakeholder && each.scope === 'case')
    await page
      .getByRole('button', { name: new RegExp(`^${label}`) })
      .first()
      .click()
    const panel = page.getByRole('complementary')
    const shown = (await panel.innerText()).replaceAll('\u00a0', ' ')
    expect(shown).toContain(inEuro(view?.indicators.netPresentValue ?? '', 2))
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
  }
}
