import type { Download, Locator, Page } from 'playwright-core'
import { openApp } from './app-page.ts'

type StepName =
  | 'Waarom'
  | 'Cliënten en organisatie'
  | 'Technologie'
  | 'Kosten'
  | 'Baten'
  | 'Financiering'
  | 'Rekenwijze'
  | 'Aannames'
  | 'Resultaat'

export async function openExample(page: Page, title: string): Promise<void> {
  await openApp(page)
  await page.getByRole('button', { name: `Open ${title}` }).click()
  await page.waitForURL(/\/result$/)
}

export async function goToStep(page: Page, step: StepName): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Stappen' })
  const views = page.getByRole('navigation', { name: 'Weergave van de case' })
  if (step === 'Resultaat') {
    await views.getByRole('link', { name: step }).click()
  } else {
    await views.getByRole('link', { name: 'Bewerken' }).click()
    await steps.getByRole('link', { name: new RegExp(`^${step}`) }).click()
    await steps.locator('[aria-current=step]', { hasText: step }).waitFor()
  }
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Clicks a button that adds something and gives it a name, as its field waits for one. */
async function addNamed(page: Page, button: string, name: string): Promise<void> {
  await page.getByRole('button', { name: button }).first().click()
  await page.keyboard.type(name)
  await page.keyboard.press('Tab')
}

/** A field in the row of a line; headings of its column as screen readers hear them. */
export function inRow(page: Page, line: string, label: string): Locator {
  return page.getByRole('textbox', { name: `${line}, ${label}` })
}

async function toggleLine(page: Page, line: string): Promise<void> {
  await page.getByRole('button', { name: `de rest van ${line}` }).click()
}

export function figure(page: Page, key: 'netPresentValue' | 'payback' | 'netPerYear' | 'hours'): Locator {
  return page.locator(`[data-figure=${key}]`)
}

/** The words of a figure in the strip: label, value, and the change since opening. */
export function figureText(page: Page, key: Parameters<typeof figure>[1]): Promise<string> {
  return textOf(figure(page, key))
}

/** What is on screen, with plain spaces. */
async function textOf(place: Locator): Promise<string> {
  return (await place.innerText()).replaceAll('\u00a0', ' ')
}

/** Types in a field as a person does: select, type, Enter. */
export async function typeIn(field: Locator, text: string): Promise<void> {
  await field.click()
  await field.press('Control+a')
  await field.pressSequentially(text)
  await field.press('Enter')
}

/** 100 clients, a mat of 1 000 euro for each, and 3 minutes a day less of work that costs 40 euro an hour. */
export async function makeLines(page: Page): Promise<void> {
  await goToStep(page, 'Cliënten en organisatie')
  await addNamed(page, 'Voeg een groep toe', 'Noord')
  await typeIn(inRow(page, 'Noord', 'Cliënten'), '100')
  await addNamed(page, 'Voeg een functie toe', 'Verzorgende')
  await typeIn(inRow(page, 'Verzorgende', 'Kosten per uur'), '40')

  await goToStep(page, 'Technologie')
  await addNamed(page, 'Voeg een technologie toe', 'Sensor')
  await toggleLine(page, 'Sensor')
  const drop = page.getByRole('button', { name: 'Laatste jaar weg' })
  while ((await drop.count()) > 0) await drop.click()
  await typeIn(page.getByRole('textbox', { name: 'Gebruik, jaar 1', exact: true }), '100')

  await goToStep(page, 'Kosten')
  await addNamed(page, 'Voeg aanschaf toe', 'Mat')
  await typeIn(inRow(page, 'Mat', 'Prijs per stuk'), '1.000')
  await typeIn(inRow(page, 'Mat', 'Levensduur'), '10')

  await goToStep(page, 'Baten')
  await addNamed(page, 'Voeg tijd toe', 'Minder rondes')
  await typeIn(inRow(page, 'Minder rondes', 'Minuten per keer'), '3')
  await toggleLine(page, 'Minder rondes')
  await typeIn(page.getByRole('textbox', { name: 'Minder betaalde uren', exact: true }), '100')
}

/** The path of the file that the app saves, once there is a case to save. Something larger may still be on its way. */
export async function savedFile(page: Page): Promise<string> {
  await page.locator('[data-save]').waitFor()
  const isCase = (download: Download) => download.suggestedFilename().endsWith('.baatwijzer.json')
  const [download] = await Promise.all([
    page.waitForEvent('download', isCase),
    page.keyboard.press('Control+s'),
  ])
  return download.path()
}
