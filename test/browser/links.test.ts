import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { openCase } from '../../src/case-file/open-case.ts'
import { writeLink } from '../../src/case-file/write-link.ts'
import { emptyCase } from '../../src/domain/defaults.ts'
import { expectAccessible, openApp } from './app-page.ts'
import { newCase, storedRows, untilSaveStatus } from './edited-case.ts'
import { openExample } from './editor-page.ts'
import { test } from './harness.ts'

const NAME = /^Voorbeeld verpleeghuis/
const example = join(import.meta.dirname, '../../public/examples/verpleeghuis.json')

async function link(): Promise<string> {
  const opened = openCase(await readFile(example))
  if (!opened.ok) throw new Error('The example does not open')
  return writeLink(opened.case)
}

function preview(page: Page) {
  return page.getByRole('button', { name: 'Open als nieuwe case' })
}

async function caseNames(page: Page): Promise<readonly string[]> {
  await page.goto('/#/')
  await page.getByRole('table').waitFor()
  return page.getByRole('table').getByRole('link').allInnerTexts()
}

describe('a link that is opened', () => {
  test('L09: shows what it holds once, however often it is opened, and keeps nothing by itself', async ({
    page,
  }) => {
    await newCase(page, 'Wat er al was')
    await untilSaveStatus(page, 'saved')
    await openApp(page)
    const before = await storedRows(page)
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    const text = await link()
    for (let time = 0; time < 50; time++) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#/link/${text}`)
      await preview(page).waitFor()
    }
    expect(await preview(page).count()).toBe(1)
    expect(page.url()).toBe(`${inject('origin')}/#/link`)
    const words = (await page.getByRole('main').innerText()).replaceAll('\u00a0', ' ')
    for (const said of ['Voorbeeld verpleeghuis', 'Wilgenhof', '€ 8.478', '9,7 jaar', '3 technologieën'])
      expect(words).toContain(said)
    await expectAccessible(page)
    expect(await storedRows(page)).toBe(before)
    expect(requests.filter((url) => url.includes(text.slice(0, 40)))).toEqual([])
    await page.reload()
    await page.getByText('De link is niet meer hier').waitFor()
    expect(await storedRows(page)).toBe(before)
  })

  test('L10: becomes a new case on a click, numbered where its name is taken', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    const text = await link()
    for (let time = 0; time < 2; time++) {
      await page.goto(`/#/link/${text}`)
      await preview(page).click()
      await page.waitForURL(/\/result$/)
    }
    const names = await caseNames(page)
    expect(names.map((name) => /\((\d)\)$/.exec(name)?.[1] ?? '1').toSorted()).toEqual(['1', '2', '3'])
    expect(names.every((name) => NAME.test(name))).toBe(true)
  })

  test.for([
    ['is cut off', (text: string) => text.slice(0, 4000), 'De link is niet heel'],
    ['has another letter in it', (text: string) => `${text.slice(0, 100)}é${text.slice(101)}`, 'niet heel'],
    ['is empty', () => '', 'De link is niet heel'],
    ['is far too long', (text: string) => text.repeat(3), 'Meer dan 32.000 kan niet'],
    ['has a name of JavaScript in it', () => '__proto__', 'De link is niet heel'],
  ] as const)('and %s is refused in plain words', async ([, damage, said], { page }) => {
    await page.goto(`/#/link/${damage(await link())}`)
    const alert = page.getByRole('alert').filter({ hasText: 'Deze link kan niet worden geopend' })
    await alert.waitFor()
    expect(await alert.innerText()).toContain(said)
    await alert.getByRole('button', { name: 'Alle cases' }).click()
    await page.getByRole('heading', { name: 'Businesscases' }).waitFor()
  })

  test('opens as well after chat has put a bracket, a full stop and a line break in it', async ({ page }) => {
    const text = await writeLink(emptyCase('leeg', 'Uit de chat', 2026))
    await page.goto(`/#/link/${text.slice(0, 60)}%0A%20${text.slice(60)}).`)
    await page.getByRole('heading', { name: 'Uit de chat' }).waitFor()
  })

  test.for(['#s=__proto__', '#s=%00', '#<script>', '#s=', '#/nergens', '#'])(
    'L07: the address %s starts the app as ever',
    async (hash, { page }) => {
      await openApp(page, `/${hash}`)
      await page.getByRole('heading', { name: 'Businesscases' }).waitFor()
      if (hash !== '#') await page.getByText('Dit adres bestaat niet in Baatwijzer').waitFor()
      expect(await page.evaluate(() => 'isAdmin' in {})).toBe(false)
    },
  )

  test('L12: in a frame of somebody else shows nothing that can be clicked', async ({ context }) => {
    const page = await context.newPage()
    const text = await link()
    await context.route('**/framing', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="/#/link/${text}"></iframe>` }),
    )
    await context.route(`${inject('origin')}/`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { 'content-type': 'text/html' } })
    })
    await page.goto('/framing')
    const place = page.frameLocator('iframe').locator('#app')
    await place.getByText('eigen tabblad').waitFor()
    expect(await place.locator('*').count()).toBe(0)
  })
})

describe('a link that is made', () => {
  test('is copied with its length and a warning, and opens for who gets it', async ({ newContext }) => {
    const context = await newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    await openExample(page, 'Verpleeghuis')
    await page.locator('summary[aria-label="Deel als link"]').click()
    await page.getByText('Iedereen die de link heeft, kan de case lezen').waitFor()
    await page.getByText(/De link heeft 1\d\.\d{3} tekens/).waitFor()
    await page.getByText('Mail en Teams kunnen links van meer dan 8.000 tekens afbreken').waitFor()
    await expectAccessible(page)
    const downloading = page.waitForEvent('download')
    await page.locator('details').getByRole('button', { name: 'Bewaar als bestand' }).click()
    await downloading
    await page.getByRole('button', { name: 'Kopieer de link' }).click()
    await page.getByText('De link is gekopieerd').waitFor()
    const address = await page.evaluate(() => navigator.clipboard.readText())
    const other = await (await newContext()).newPage()
    await other.goto(address)
    await preview(other).click()
    await other.waitForURL(/\/result$/)
    await other.getByRole('heading', { level: 1 }).waitFor()
    expect(await caseNames(other)).toHaveLength(1)
  })
})
