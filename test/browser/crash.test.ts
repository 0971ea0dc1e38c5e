import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openCase } from '../../src/case-file/open-case.ts'
import { expectAccessible, openApp } from './app-page.ts'
import { edit, editedText, untilSaveStatus } from './edited-case.ts'
import { figure, openExample } from './editor-page.ts'
import { test } from './harness.ts'

/** Each screen by its address, and the beginning of a heading that only this screen has. */
const SCREENS = [
  ['edit/why', 'Waarom deze case'],
  ['edit/clients', 'Cliënten en organisatie'],
  ['edit/technology', 'Technologie'],
  ['edit/costs', 'Kosten'],
  ['edit/benefits', 'Baten'],
  ['edit/funding', 'Financiering'],
  ['edit/settings', 'Rekenwijze'],
  ['result', ''],
  ['norm', 'Norm en praktijk'],
  ['parties', 'Wie betaalt, wie wint'],
  ['pools', 'Diensten'],
  ['variants', 'Varianten'],
  ['uncertainty', 'Onzekerheid'],
  ['workshop', 'Werksessie'],
  ['compare', 'Vergelijken'],
] as const

type Broken = { brokenHeading?: { tag: string; start: string } | undefined }

/** The browser refuses to make one heading: an error in the middle of drawing the screen that it belongs to. */
async function breakable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const own = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')!
    Object.defineProperty(Node.prototype, 'textContent', {
      ...own,
      set(this: Node, text: string) {
        const { brokenHeading } = globalThis as Broken
        if (brokenHeading && this.nodeName === brokenHeading.tag && text.startsWith(brokenHeading.start))
          throw new Error('broken on purpose')
        own.set!.call(this, text)
      },
    })
  })
}

function breakHeading(page: Page, tag: string, start: string): Promise<void> {
  return page.evaluate((brokenHeading) => void Object.assign(globalThis, { brokenHeading }), { tag, start })
}

function mend(page: Page): Promise<void> {
  return page.evaluate(() => void Object.assign(globalThis, { brokenHeading: undefined }))
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = location.hash.replace(/(#\/case\/[^/]+\/).*/, `$1${to}`)
  }, place)
}

function crashNotice(page: Page) {
  return page.getByRole('alert').filter({ hasText: 'Dit scherm kan niet worden getoond' })
}

async function questionInFile(page: Page): Promise<string> {
  const saving = page.waitForEvent('download')
  await crashNotice(page).getByRole('button', { name: 'Bewaar als bestand' }).click()
  const opened = openCase(await readFile(await (await saving).path(), 'utf8'))
  if (!opened.ok) throw new Error('the file does not open')
  return opened.case.framing.question
}

async function expectRescued(page: Page, question: string): Promise<void> {
  await crashNotice(page).waitFor()
  expect(await questionInFile(page)).toBe(question)
  await mend(page)
  await crashNotice(page).getByRole('button', { name: 'Probeer opnieuw' }).click()
  await crashNotice(page).waitFor({ state: 'detached' })
}

describe('a screen that breaks while it is drawn', () => {
  test('gives the case as a file and leaves the rest of the app working, on every screen', async ({
    page,
  }) => {
    await breakable(page)
    await openExample(page, 'Verpleeghuis')
    let count = 0
    for (const [place, heading] of SCREENS) {
      await goTo(page, 'edit/why')
      await edit(page, `Voor ${place}?`)
      if (place === 'edit/why') await goTo(page, 'edit/clients')
      await page.getByRole('heading', { level: 1 }).waitFor()
      await breakHeading(page, 'H1', heading)
      await goTo(page, place)
      await crashNotice(page).waitFor()
      if (count === 0) await expectAccessible(page)
      await untilSaveStatus(page, 'saved')
      expect(await page.getByRole('button', { name: 'Maak ongedaan' }).isEnabled()).toBe(true)
      await expectRescued(page, `Voor ${place}?`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      count += 1
    }
    console.log(`crash screens: ${count} of ${SCREENS.length} give the case as a file`)
    await goTo(page, 'edit/why')
    await page.reload()
    expect(await editedText(page)).toBe('Voor compare?')
  })

  test('is left by going to another one', async ({ page }) => {
    await breakable(page)
    await openExample(page, 'Verpleeghuis')
    await breakHeading(page, 'H1', 'Kosten')
    await goTo(page, 'edit/costs')
    await crashNotice(page).waitFor()
    await page.getByRole('link', { name: 'Resultaat' }).first().click()
    await crashNotice(page).waitFor({ state: 'detached' })
    await page.getByRole('heading', { level: 1 }).waitFor()
  })

  test('beside the page does the same, and can be closed', async ({ page }) => {
    await breakable(page)
    await openExample(page, 'Verpleeghuis')
    await goTo(page, 'edit/why')
    await edit(page, 'Hoe komt u daarbij?')
    await figure(page, 'netPresentValue').getByRole('button').waitFor()
    await breakHeading(page, 'H2', 'Netto contante waarde')
    await figure(page, 'netPresentValue').getByRole('button').click()
    await expectRescued(page, 'Hoe komt u daarbij?')
    await page.getByRole('heading', { level: 2, name: /^Netto contante waarde/ }).waitFor()
    await page.getByRole('complementary').getByRole('button', { name: 'Sluiten' }).click()
    await breakHeading(page, 'H2', 'Netto contante waarde')
    await figure(page, 'netPresentValue').getByRole('button').click()
    await crashNotice(page).waitFor()
    await expectAccessible(page)
    await page.getByRole('complementary').getByRole('button', { name: 'Sluiten' }).click()
    await crashNotice(page).waitFor({ state: 'detached' })
    await edit(page, 'En door.')
    await untilSaveStatus(page, 'saved')
  })

  test('without a case leads to all cases as files', async ({ page }) => {
    await breakable(page)
    await openExample(page, 'Verpleeghuis')
    await breakHeading(page, 'CAPTION', 'Businesscases')
    await page.evaluate(() => void (location.hash = '#/'))
    await crashNotice(page).waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Bewaar alle cases als bestand, zonder de app' }).click()
    await page.getByText('Gevonden: 1 case.').waitFor()
  })
})

describe('a part of the app that does not load', () => {
  test.for([
    ['norm', 'norm-screen-*.js'],
    ['uncertainty', 'uncertainty-screen-*.js'],
    ['uncertainty', 'uncertainty-screen-*.css'],
  ] as const)(
    '%s without %s comes at the next try, with its style',
    async ([place, file], { newContext }) => {
      const context = await newContext({ serviceWorkers: 'block' })
      const page = await context.newPage()
      await openExample(page, 'Verpleeghuis')
      await goTo(page, 'edit/why')
      await edit(page, 'Geen verbinding')
      await context.route(`**/assets/${file}`, (route) => route.abort())
      await goTo(page, place)
      await crashNotice(page).waitFor()
      expect(await questionInFile(page)).toBe('Geen verbinding')
      // A style sheet that stays away holds nothing up; a script does.
      if (file.endsWith('.js')) {
        await crashNotice(page).getByRole('button', { name: 'Probeer opnieuw' }).click()
        await crashNotice(page).waitFor()
      }
      await context.unroute(`**/assets/${file}`)
      await crashNotice(page).getByRole('button', { name: 'Probeer opnieuw' }).click()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForFunction(() =>
        [...document.querySelectorAll('link')].every((link) => link.rel !== 'stylesheet' || link.sheet),
      )
    },
  )

  test('leaves no case in the dark: its page, its storage', async ({ newContext }) => {
    const context = await newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await context.route('**/assets/case-page-*.js', (route) => route.abort())
    await openApp(page)
    await page.getByRole('button', { name: 'Open Verpleeghuis' }).click()
    await crashNotice(page).waitFor()
    await context.unroute('**/assets/case-page-*.js')
    await crashNotice(page).getByRole('button', { name: 'Probeer opnieuw' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await context.route('**/assets/open-storage-*.js', (route) => route.abort())
    await page.reload()
    await page.getByText('Deze case kan nu niet worden gelezen').waitFor()
    await context.unroute('**/assets/open-storage-*.js')
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await context.route('**/assets/open-storage-*.js', (route) => route.abort())
    await page.goto('about:blank')
    await page.goto('/')
    await page.getByText('De cases kunnen niet worden gelezen').waitFor()
    await context.unroute('**/assets/open-storage-*.js')
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await page.getByRole('table').waitFor()
  })
})
