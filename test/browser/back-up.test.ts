import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { unzipSync } from 'fflate'
import { describe, expect } from 'vitest'
import { expectAccessible, openApp, untilOffline } from './app-page.ts'
import { edit, editedText, newCase, untilSaveStatus } from './edited-case.ts'
import { test } from './harness.ts'

async function madeCase(page: Page, name: string, text: string): Promise<void> {
  await newCase(page, name)
  await edit(page, text)
  await untilSaveStatus(page, 'saved')
}

async function toHome(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Alle cases' }).first().click()
  await page.getByRole('heading', { name: 'Waar uw cases staan' }).waitFor()
}

/** The path of the file that a click downloads. */
async function downloaded(page: Page, click: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download')
  await click()
  return (await download).path()
}

function saveBackup(page: Page): Promise<string> {
  return downloaded(page, () => page.getByRole('button', { name: 'Bewaar een back-up' }).first().click())
}

async function restore(page: Page, path: string, directory: string): Promise<void> {
  const named = join(directory, 'back-up.zip')
  await writeFile(named, await readFile(path))
  await page.getByLabel('Zet een back-up terug').setInputFiles(named)
}

/** What is left of this app in the browser, by kind. */
function leftovers(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
}

const NOTHING = { databases: [], local: [], session: [], caches: [], workers: 0 }

describe('a back-up of everything', () => {
  test('is one file of ordinary case files, and brings every case to another browser, without doubles', async ({
    page,
    newContext,
    newDirectory,
  }) => {
    await madeCase(page, 'Noord', 'van noord')
    await toHome(page)
    await madeCase(page, 'Zuid', 'van zuid')
    await toHome(page)
    await page.getByText('2 cases staan nergens als bestand').waitFor()
    const path = await saveBackup(page)
    await page.getByText('De back-up met 2 cases is bewaard').waitFor()
    await page.getByText('Alles wat hier staat, staat ook in een bestand').waitFor()
    const names = Object.keys(unzipSync(await readFile(path)))
    expect(names.filter((name) => name.startsWith('cases/'))).toHaveLength(2)

    const other = await (await newContext()).newPage()
    await madeCase(other, 'Eigen', 'blijft')
    await toHome(other)
    await restore(other, path, await newDirectory())
    await other.getByText('2 cases zijn teruggezet').waitFor()
    await other.getByRole('link', { name: 'Zuid' }).click()
    expect(await editedText(other)).toBe('van zuid')
    await toHome(other)
    await restore(other, path, await newDirectory())
    await other.getByText('2 stonden er al').waitFor()
    expect(await other.getByRole('table').getByRole('link').count()).toBe(3)
    await expectAccessible(other)
  })

  test('can be taken back after a restore, and never replaces what was changed since', async ({
    page,
    newDirectory,
  }) => {
    await madeCase(page, 'Noord', 'eerst')
    await toHome(page)
    const path = await saveBackup(page)
    await page.getByRole('link', { name: 'Noord' }).click()
    await edit(page, 'later')
    await untilSaveStatus(page, 'saved')
    await toHome(page)
    await restore(page, path, await newDirectory())
    await page.getByRole('link', { name: 'Noord (2)' }).click()
    expect(await editedText(page)).toBe('eerst')
    await toHome(page)
    await page.getByRole('link', { name: 'Noord', exact: true }).click()
    expect(await editedText(page)).toBe('later')
    await toHome(page)
    await restore(page, path, await newDirectory())
    await page.getByRole('link', { name: 'Noord (3)' }).waitFor()
    await page.getByRole('button', { name: 'Zet terug' }).last().click()
    await page.getByRole('link', { name: 'Noord (3)' }).waitFor({ state: 'detached' })
  })

  test('that is none is refused with the reason, and nothing changes', async ({ page, newDirectory }) => {
    await madeCase(page, 'Noord', 'eerst')
    await toHome(page)
    const path = join(await newDirectory(), 'x.zip')
    await writeFile(path, 'geen zip')
    await page.getByLabel('Zet een back-up terug').setInputFiles(path)
    await page.getByText('Dit is geen zipbestand').waitFor()
    expect(await page.getByRole('table').getByRole('link').count()).toBe(1)
  })
})

describe('a guest', () => {
  test('works with what is here for as long as the tab is open, and leaves nothing', async ({ page }) => {
    await openApp(page, '/?guest')
    await page.getByText('U bent gast').waitFor()
    await page.getByRole('button', { name: 'Nieuwe case' }).first().click()
    await page.getByLabel('Naam', { exact: true }).fill('Op bezoek')
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    await edit(page, 'even kijken')
    await untilSaveStatus(page, 'guest')
    await page.getByRole('link', { name: 'Alle cases' }).first().click()
    await page.getByRole('link', { name: 'Op bezoek' }).click()
    expect(await editedText(page)).toBe('even kijken')
    const left = (await leftovers(page)) as typeof NOTHING
    expect([left.databases, left.local, left.session]).toEqual([[], [], []])
  })
})

describe('wiping everything', () => {
  test('asks for a word, saves a back-up first, leaves nothing, and can be taken back', async ({
    page,
    context,
  }) => {
    await madeCase(page, 'Weg ermee', 'toch niet')
    await untilOffline(page)
    await toHome(page)
    const other = await context.newPage()
    await openApp(other)
    await other.getByRole('link', { name: 'Weg ermee' }).waitFor()
    await page.getByRole('button', { name: 'Wis alles' }).click()
    const wipe = page.getByRole('button', { name: 'Bewaar een back-up en wis alles' })
    expect(await wipe.isDisabled()).toBe(true)
    await expectAccessible(page)
    await page.getByLabel('Typ WIS om door te gaan').fill('wis')
    const path = await downloaded(page, () => wipe.click())
    await page.getByText('Alles is gewist').waitFor()
    expect(await leftovers(page)).toEqual(NOTHING)
    expect(Object.keys(unzipSync(await readFile(path)))).toContain('backup.json')
    await other.getByText('In een ander tabblad is alles gewist').waitFor()
    expect(await leftovers(page)).toEqual(NOTHING)
    await page.getByRole('button', { name: 'Zet alles terug' }).click()
    await page.getByRole('link', { name: 'Weg ermee' }).click()
    expect(await editedText(page)).toBe('toch niet')
  })

  test('that is called off by Escape leaves everything', async ({ page }) => {
    await madeCase(page, 'Blijft', 'hier')
    await toHome(page)
    await page.getByRole('button', { name: 'Wis alles' }).click()
    await page.getByLabel('Typ WIS om door te gaan').press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Blijft' }).click()
    expect(await editedText(page)).toBe('hier')
  })
})

test('what the recovery page saved in one file comes back in another browser', async ({
  page,
  newContext,
  newDirectory,
}) => {
  await madeCase(page, 'Noord', 'van noord')
  await toHome(page)
  await madeCase(page, 'Zuid', 'van zuid')
  await page.goto('/recover.html')
  const path = await downloaded(page, () =>
    page.getByRole('button', { name: 'Bewaar alles in één bestand' }).click(),
  )
  const named = join(await newDirectory(), 'baatwijzer-rescue.json')
  await writeFile(named, await readFile(path))
  const other = await (await newContext()).newPage()
  await openApp(other)
  await other.getByLabel('Open een bestand').setInputFiles(named)
  await other.getByText(/zijn teruggezet/).waitFor()
  await other.getByRole('link', { name: 'Zuid', exact: true }).click()
  expect(await editedText(other)).toBe('van zuid')
})
