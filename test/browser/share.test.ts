import { readFile } from 'node:fs/promises'
import jsQR from 'jsqr'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectAccessible, openApp } from './app-page.ts'
import { newCase, storedRows, untilSaveStatus } from './edited-case.ts'
import { openExample } from './editor-page.ts'
import { test } from './harness.ts'

const PASSPHRASE = 'paard batterij nietje correct'

async function share(page: Page): Promise<void> {
  await page.locator('summary[aria-label="Deel als link"]').click()
  await page.getByText('Baatwijzer stuurt hem nergens heen').waitFor()
}

async function address(page: Page): Promise<string> {
  const field = page.getByLabel('De link', { exact: true })
  await field.waitFor()
  return field.inputValue()
}

/** Makes a locked link of the case that is open. */
async function lockedAddress(page: Page): Promise<string> {
  await share(page)
  await page.getByLabel('Met een wachtzin').check()
  await page.getByLabel('Wachtzin', { exact: true }).fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await page.getByText('De link hieronder is op slot.').waitFor()
  return address(page)
}

async function receiver(newContext: () => Promise<BrowserContext>, link: string): Promise<Page> {
  const page = await (await newContext()).newPage()
  await page.goto(link)
  return page
}

describe('a link with a passphrase', () => {
  test('opens with it, typed and shown, after a wrong one was refused in words', async ({
    page,
    newContext,
  }) => {
    await newCase(page, 'Geheim plan')
    const link = await lockedAddress(page)
    await expectAccessible(page)
    const other = await receiver(newContext, link)
    await other.getByRole('heading', { name: 'Deze link is op slot' }).waitFor()
    await expectAccessible(other)
    expect(await other.getByText('Geheim plan').count()).toBe(0)
    const field = other.getByLabel('Wachtzin', { exact: true })
    await field.press('Enter')
    await other.getByText('Vul de wachtzin in.').waitFor()
    await field.fill('paard batterij nietje corect')
    await field.press('Enter')
    await other.getByText('Met deze wachtzin gaat de link niet open').waitFor()
    await expectAccessible(other)
    const before = await storedRows(other)
    await other.getByRole('button', { name: 'Toon de wachtzin' }).click()
    expect(await field.getAttribute('type')).toBe('text')
    await other.getByRole('button', { name: 'Verberg de wachtzin' }).click()
    expect(await field.getAttribute('type')).toBe('password')
    await field.fill(PASSPHRASE)
    await field.press('Enter')
    await other.getByRole('heading', { name: 'Geheim plan' }).waitFor()
    expect(await storedRows(other)).toBe(before)
    await other.getByRole('button', { name: 'Open als nieuwe case' }).click()
    await other.waitForURL(/\/result$/)
  })

  test('can be left without a passphrase, and keeps nothing', async ({ page, newContext }) => {
    await newCase(page, 'Geheim plan')
    const other = await receiver(newContext, await lockedAddress(page))
    await other.getByLabel('Wachtzin', { exact: true }).waitFor()
    await other.getByRole('button', { name: 'Niet openen' }).click()
    await other.getByRole('heading', { name: 'Nog geen cases' }).waitFor()
  })

  test('that takes long to open can be called off, and tried again', async ({ page, newContext }) => {
    await newCase(page, 'Geheim plan')
    const link = await lockedAddress(page)
    const context = await newContext()
    // A worker that does not come holds up everything, as a slow machine does.
    let isHeldUp = false
    let release: (() => void)[] = []
    await context.route(/import-[\w-]+\.js/, async (route) => {
      if (isHeldUp) await new Promise<void>((go) => release.push(go))
      await route.continue().catch(() => undefined)
    })
    const other = await context.newPage()
    await other.goto(link)
    const field = other.getByLabel('Wachtzin', { exact: true })
    await field.fill(PASSPHRASE)
    isHeldUp = true
    await field.press('Enter')
    await other.getByText('Bezig met de link van het slot te halen').waitFor()
    await other.getByRole('button', { name: 'Annuleer' }).click()
    await other.getByRole('heading', { name: 'Deze link is op slot' }).waitFor()
    expect(await field.inputValue()).toBe(PASSPHRASE)
    isHeldUp = false
    for (const go of release) go()
    release = []
    await field.press('Enter')
    await other.getByRole('heading', { name: 'Geheim plan' }).waitFor()
  })

  test('says how strong it is, and is not made without one', async ({ page }) => {
    await newCase(page, 'Plan')
    await share(page)
    await page.getByLabel('Met een wachtzin').check()
    expect(await page.getByLabel('De link', { exact: true }).count()).toBe(0)
    await page.getByRole('button', { name: 'Zet de link op slot' }).click()
    await page.getByText('Vul een wachtzin in.').waitFor()
    const field = page.getByLabel('Wachtzin', { exact: true })
    await field.fill('geheim')
    await page.getByText('Zwak: snel te raden').waitFor()
    await field.fill(PASSPHRASE)
    await page.getByText('Sterk.', { exact: true }).waitFor()
    await page.getByText('langs een andere weg dan de link').waitFor()
  })

  test('is not offered on a page without cryptography, which says why', async ({ context }) => {
    await context.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'subtle'))
    const page = await context.newPage()
    await newCase(page, 'Plan')
    await share(page)
    await page.getByText('de verbinding met dit adres is niet beveiligd').waitFor()
    expect(await page.getByLabel('Met een wachtzin').isDisabled()).toBe(true)
    expect(await address(page)).toContain('#/link/')
  })
})

describe('a link without names', () => {
  test('says what it leaves out, and holds the same amounts without a name', async ({ page, newContext }) => {
    await openExample(page, 'Verpleeghuis')
    await share(page)
    const long = (await address(page)).length
    await page.getByLabel('Zonder namen').check()
    await page
      .getByText(/^Vervangen: \d+ namen\. Weg: \d+ teksten, \d+ bronnen, \d+ notities en \d+ labels?\.$/)
      .waitFor()
    await page.getByText('Toon de namen').click()
    await page.getByText('→ Technologie 1').waitFor()
    await expectAccessible(page)
    const link = await address(page)
    expect(link.length).toBeLessThan(0.6 * long)
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Bewaar zonder namen als bestand' }).click()
    const saved = await downloading
    expect(saved.suggestedFilename()).toBe('case-zonder-namen.baatwijzer.json')
    const text = await readFile(await saved.path(), 'utf8')
    expect(text).not.toMatch(/Wilgenhof|bedsensor|incontinentie/i)
    const other = await receiver(newContext, link)
    await other.getByRole('heading', { name: 'Case zonder namen' }).waitFor()
    const words = (await other.getByRole('main').innerText()).replaceAll('\u00a0', ' ')
    for (const said of ['€ 8.478', '9,7 jaar', '3 technologieën']) expect(words).toContain(said)
    expect(words).not.toContain('Wilgenhof')
  })
})

/** What a camera would read from the picture in a file. */
async function scanned(page: Page, file: string): Promise<string | undefined> {
  const base64 = (await readFile(file)).toString('base64')
  const { width, height, data } = await page.evaluate(async (content) => {
    const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    const pixels = context.getImageData(0, 0, image.width, image.height)
    return { width: image.width, height: image.height, data: [...pixels.data] }
  }, base64)
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data
}

describe('a QR code', () => {
  test.for(['light', 'dark'] as const)(
    'of a small case is the link, black on white, %s',
    async (colorScheme, { newContext, newDirectory }) => {
      const page = await (await newContext({ colorScheme })).newPage()
      const parts: string[] = []
      page.on('request', (request) => parts.push(request.url()))
      await newCase(page, 'Klein plan')
      await untilSaveStatus(page, 'saved')
      await share(page)
      const link = await address(page)
      expect(parts.filter((url) => url.includes('qr-code'))).toEqual([])
      await page.getByRole('button', { name: 'Toon een QR-code' }).click()
      const code = page.getByRole('img', { name: 'QR-code met de link naar Klein plan' })
      await code.waitFor()
      await expectAccessible(page)
      const file = `${await newDirectory()}/code.png`
      await code.screenshot({ path: file })
      expect(await scanned(page, file)).toBe(link)
      const [png] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Bewaar als PNG' }).click(),
      ])
      expect(png.suggestedFilename()).toBe('klein-plan-qr.png')
      expect(await scanned(page, await png.path())).toBe(link)
      const [svg] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Bewaar als SVG' }).click(),
      ])
      expect(svg.suggestedFilename()).toBe('klein-plan-qr.svg')
      expect(await readFile(await svg.path(), 'utf8')).toMatch(/^<svg xmlns/)
    },
  )

  test('of a large case is not there, and it says why', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    await share(page)
    await page
      .getByText('Een QR-code kan niet: een camera leest een link van meer dan 1.200 tekens niet goed')
      .waitFor()
    expect(await page.getByRole('button', { name: 'Toon een QR-code' }).count()).toBe(0)
  })
})

test('nothing is replaced by links that are opened while a case has unsaved work', async ({ page }) => {
  await openApp(page)
  await newCase(page, 'Mijn plan')
  const url = page.url()
  await share(page)
  const link = await address(page)
  await page.locator('[data-field="framing.question"]').fill('Nog niet bewaard')
  await page.evaluate((hash) => {
    location.hash = hash
  }, new URL(link).hash)
  await page.getByRole('button', { name: 'Open als nieuwe case' }).click()
  await page.waitForURL(/\/result$/)
  await page.goto(url)
  expect(await page.locator('[data-field="framing.question"]').inputValue()).toBe('Nog niet bewaard')
})
