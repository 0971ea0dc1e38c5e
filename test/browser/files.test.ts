import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectAccessible, openApp } from './app-page.ts'
import {
  forgetPermission,
  nextFile,
  readDisk,
  removeFromDisk,
  timesAsked,
  withDisk,
  writeDisk,
} from './disk.ts'
import { edit, editedText, newCase, untilSaveStatus } from './edited-case.ts'
import { test } from './harness.ts'
import { goodText } from './outside-files.ts'

function line(page: Page) {
  return page.locator('[data-file]')
}

async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
}

/** A case that was saved to plan.json, with this question. */
async function savedCase(page: Page, question: string): Promise<void> {
  await newCase(page, 'Sensoren')
  await edit(page, question)
  await page.keyboard.press('Tab')
  await nextFile(page, 'plan.json')
  await save(page)
  await page.getByText('plan.json is als bestand bewaard.').waitFor()
  await untilSaveStatus(page, 'saved')
}

function questionOf(text: string): unknown {
  return (JSON.parse(text) as { case: { framing: { question: unknown } } }).case.framing.question
}

async function untilOnDisk(page: Page, name: string, question: string): Promise<void> {
  await expect.poll(async () => questionOf(await readDisk(page, name))).toBe(question)
}

describe('a case with a file', () => {
  test('is saved there by Ctrl+S without a question, also after a reload, and the bar says so', async ({
    context,
  }) => {
    await withDisk(context)
    const page = await context.newPage()
    await savedCase(page, 'Een')
    expect(await line(page).innerText()).toMatch(/^plan\.json, bewaard \d\d:\d\d$/)
    await edit(page, 'Twee')
    await page.getByText(/^plan\.json, bewaard \d\d:\d\d, daarna gewijzigd$/).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await page.locator('[data-file=same]').waitFor()
    await edit(page, 'Drie')
    await untilSaveStatus(page, 'saved')
    await page.reload()
    await page.locator('[data-file=changed]').waitFor()
    await save(page)
    await untilOnDisk(page, 'plan.json', 'Drie')
    await page.locator('[data-file=same]').waitFor()
    expect(await timesAsked(page)).toBe(0)
    await page.reload()
    await page.locator('[data-file=same]').waitFor()
    expect(await editedText(page)).toBe('Drie')
  })

  test('goes to another file by Ctrl+Shift+S, and from then on to that one', async ({ context }) => {
    await withDisk(context)
    const page = await context.newPage()
    await savedCase(page, 'Een')
    await nextFile(page, 'ander.json')
    await edit(page, 'Twee')
    await page.keyboard.press('Control+Shift+S')
    await page.getByText(/^ander\.json, bewaard/).waitFor()
    expect(questionOf(await readDisk(page, 'plan.json'))).toBe('Een')
    await edit(page, 'Drie')
    await save(page)
    await untilOnDisk(page, 'ander.json', 'Drie')
    await nextFile(page, null)
    await page.getByRole('button', { name: 'Bewaar als…' }).click()
    await page.getByText('Het bestand is niet bewaard.').waitFor()
    await page.getByText(/^ander\.json, bewaard/).waitFor()
  })

  test('needs permission again when the browser forgot it: told, and given with one click', async ({
    context,
  }) => {
    await withDisk(context)
    const page = await context.newPage()
    await savedCase(page, 'Een')
    await forgetPermission(page, 'denied')
    await page.reload()
    await page.getByText('plan.json: toestemming nodig').waitFor()
    await expectAccessible(page)
    await edit(page, 'Twee')
    await save(page)
    await page.getByText('De browser mag niet schrijven in plan.json').waitFor()
    expect(questionOf(await readDisk(page, 'plan.json'))).toBe('Een')
    await forgetPermission(page, 'granted')
    await page.getByRole('button', { name: 'Geef toestemming' }).click()
    await page.getByText(/^plan\.json, bewaard .* daarna gewijzigd$/).waitFor()
    await save(page)
    await untilOnDisk(page, 'plan.json', 'Twee')
  })

  test('is not written over what somebody else made of the file, unless the user says so', async ({
    context,
  }) => {
    await withDisk(context)
    const page = await context.newPage()
    await savedCase(page, 'Van mij')
    const theirs = (await readDisk(page, 'plan.json')).replace('Van mij', 'Van Fatima')
    await writeDisk(page, 'plan.json', theirs)
    await edit(page, 'Van mij, later')
    await save(page)
    const asked = page.getByRole('dialog', { name: 'plan.json is door iemand anders gewijzigd' })
    await asked.waitFor()
    await expectAccessible(page)
    await asked.getByRole('button', { name: 'Annuleer' }).click()
    expect(await readDisk(page, 'plan.json')).toBe(theirs)

    await save(page)
    await asked.getByRole('button', { name: 'Toon de verschillen' }).click()
    await page.waitForURL(/\/compare$/)
    await page.getByText('Van Fatima').first().waitFor()
    expect(await readDisk(page, 'plan.json')).toBe(theirs)

    await save(page)
    await nextFile(page, 'naast.json')
    await asked.getByRole('button', { name: 'Bewaar als…' }).click()
    await untilOnDisk(page, 'naast.json', 'Van mij, later')
    expect(await readDisk(page, 'plan.json')).toBe(theirs)

    await nextFile(page, 'plan.json')
    await writeDisk(page, 'naast.json', theirs)
    await save(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Overschrijf het bestand' }).click()
    await untilOnDisk(page, 'naast.json', 'Van mij, later')
  })

  test('says so when the file is gone, or holds something that cannot be compared', async ({ context }) => {
    await withDisk(context)
    const page = await context.newPage()
    await savedCase(page, 'Een')
    await writeDisk(page, 'plan.json', 'geen case')
    await save(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Toon de verschillen' }).click()
    const refused = page.getByRole('alert').filter({ hasText: 'plan.json kan niet worden geopend' })
    await refused.waitFor()
    await expectAccessible(page)
    await refused.getByRole('button', { name: 'Sluit dit bericht' }).click()
    await removeFromDisk(page, 'plan.json')
    await save(page)
    const gone = page.getByRole('dialog', { name: 'plan.json staat er niet meer' })
    await gone.waitFor()
    await nextFile(page, 'nieuw.json')
    await gone.getByRole('button', { name: 'Bewaar als…' }).click()
    await untilOnDisk(page, 'nieuw.json', 'Een')
  })
})

describe('a file that is opened', () => {
  test('gets the case back after the user said so once', async ({ context }) => {
    await withDisk(context)
    const page = await context.newPage()
    await openApp(page)
    await writeDisk(page, 'van-mail.json', goodText)
    await nextFile(page, 'van-mail.json')
    await page.getByRole('button', { name: 'Open een bestand' }).first().click()
    await page.waitForURL(/\/edit\/why$/)
    await page.getByText('Geopend uit van-mail.json').waitFor()
    await edit(page, 'Aangevuld')
    await save(page)
    const asked = page.getByRole('dialog', { name: 'Bewaren in van-mail.json?' })
    await asked.getByRole('button', { name: 'Annuleer' }).click()
    expect(await readDisk(page, 'van-mail.json')).toBe(goodText)
    await save(page)
    await asked.getByRole('button', { name: 'Bewaar daarin' }).click()
    await untilOnDisk(page, 'van-mail.json', 'Aangevuld')
    await edit(page, 'Nog meer')
    await save(page)
    await untilOnDisk(page, 'van-mail.json', 'Nog meer')
    expect(await timesAsked(page)).toBe(0)
  })

  test('calling off the choice opens nothing', async ({ context }) => {
    await withDisk(context)
    const page = await context.newPage()
    await openApp(page)
    await page.getByRole('button', { name: 'Open een bestand' }).first().click()
    await page.getByRole('heading', { name: 'Nog geen cases' }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })
})

describe('who keeps nothing', () => {
  test('as a guest has a file for as long as the page is there', async ({ context }) => {
    await withDisk(context)
    const page = await context.newPage()
    await page.goto('/?guest')
    await page.getByRole('button', { name: 'Open Verpleeghuis' }).click()
    await page.waitForURL(/\/result$/)
    await page.locator('[data-save]').waitFor()
    await nextFile(page, 'gast.json')
    await save(page)
    await page.getByText(/^gast\.json, bewaard/).waitFor()
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  })

  test('after wiping has no file left', async ({ context }) => {
    await withDisk(context)
    const page = await context.newPage()
    await savedCase(page, 'Een')
    await openApp(page)
    await page.getByRole('button', { name: 'Wis alles' }).click()
    await page.getByLabel('Typ WIS om door te gaan').fill('WIS')
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaar een back-up en wis alles' }).click()
    await page.getByText('Alles is gewist').waitFor()
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  })
})
