import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openApp } from './app-page.ts'
import { newCase, storedRows, untilSaveStatus } from './edited-case.ts'
import { goToStep } from './editor-page.ts'
import { test } from './harness.ts'
import { badFiles, bombs, goodText, type OutsideFile } from './outside-files.ts'

function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  return page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'application/json', buffer })
}

async function drop(page: Page, { name, bytes }: OutsideFile): Promise<void> {
  const data = await page.evaluateHandle(
    ([given, content]) => {
      const transfer = new DataTransfer()
      const decoded = Uint8Array.from(atob(content), (character) => character.charCodeAt(0))
      transfer.items.add(new File([decoded], given))
      return transfer
    },
    [name, bytes.toString('base64')] as const,
  )
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: data })
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('Control+v')
}

/** Everything that this device keeps. */
async function kept(page: Page): Promise<string> {
  const local = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))
  return `${await storedRows(page)} ${local}`
}

async function homeWithOneCase(page: Page): Promise<string> {
  await newCase(page, 'Wat er al was')
  await untilSaveStatus(page, 'saved')
  await openApp(page)
  await page.getByRole('table').waitFor()
  return kept(page)
}

async function untilRefused(page: Page, name: string, said: RegExp): Promise<void> {
  const alert = page.getByRole('alert').filter({ hasText: `${name} kan niet worden geopend` })
  await alert.waitFor()
  expect(await alert.innerText()).toMatch(said)
  await alert.getByRole('button', { name: 'Sluit dit bericht' }).click()
}

async function expectUntouched(page: Page, before: string): Promise<void> {
  expect(await kept(page)).toBe(before)
  const isClean = await page.evaluate(() => !('__xss' in window) && !('isAdmin' in {}))
  expect(isClean).toBe(true)
}

async function expectGoodFileOpens(page: Page): Promise<void> {
  await choose(page, 'goed.json', Buffer.from(goodText))
  await page.waitForURL(/\/edit\/why$/)
}

/** From here on: how long the page did not answer, at its worst, in milliseconds. */
async function watchLongestTask(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let longest = 0
    const seen = (entries: readonly PerformanceEntry[]) => {
      longest = Math.max(longest, ...entries.map(({ duration }) => duration))
      Reflect.set(window, 'longestTask', longest)
    }
    seen([])
    new PerformanceObserver((list) => {
      seen(list.getEntries())
    }).observe({ type: 'longtask' })
  })
  return () => page.evaluate(() => Number(Reflect.get(window, 'longestTask')))
}

function clipboardContext(newContext: (options: object) => Promise<BrowserContext>) {
  return newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
}

describe('what is wrong', () => {
  test('is refused with the reason and changes nothing, chosen or dropped', async ({ page }) => {
    const before = await homeWithOneCase(page)
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    for (const file of badFiles) {
      await drop(page, file)
      await untilRefused(page, file.name, file.said)
      await choose(page, file.name, file.bytes)
      await untilRefused(page, file.name, file.said)
    }
    await expectUntouched(page, before)
    expect(requests.filter((url) => !/\/assets\/[\w-]+\.js$/.test(url))).toEqual([])
    await expectGoodFileOpens(page)
  })

  test('is refused when it is pasted, and opens when it is right', async ({ newContext }) => {
    const page = await (await clipboardContext(newContext)).newPage()
    const before = await homeWithOneCase(page)
    await paste(page, 'Beste Jan, hier de cijfers: € 12.000')
    await untilRefused(page, 'Wat u plakte', /geen businesscase van Baatwijzer/)
    await paste(page, '[object Object]')
    await untilRefused(page, 'Wat u plakte', /object Object/)
    await paste(page, goodText.replace('"horizon"', '"horizn"'))
    await untilRefused(page, 'Wat u plakte', /horizn/)
    await expectUntouched(page, before)

    await page.getByLabel('Zoek in naam, organisatie en labels').focus()
    await paste(page, '{"in": "een veld"}')
    await page.getByText('Geen case met deze woorden').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.getByLabel('Zoek in naam, organisatie en labels').fill('')
    await page.locator('main h1').click()

    await paste(page, 'Zie https://voorbeeld.nl/#/link/AQkapot voor de case')
    await page.getByText('Deze link kan niet worden geopend').waitFor()
    await page.getByRole('button', { name: 'Alle cases' }).click()
    await page.getByRole('table').waitFor()
    await paste(page, goodText)
    await page.waitForURL(/\/edit\/why$/)
  })
})

describe('a bomb', () => {
  test('is refused while the page keeps answering', async ({ page, newDirectory }) => {
    const directory = await newDirectory()
    const before = await homeWithOneCase(page)
    await choose(page, 'eerst.json', Buffer.from('x'))
    await untilRefused(page, 'eerst.json', /houdt op/)
    const longest = await watchLongestTask(page)
    for (const { name, bytes, said } of bombs) {
      // From disk, as a user does: bytes that the test hands over are unpacked in the page, which takes a second by itself.
      await writeFile(join(directory, name), bytes)
      await page.locator('input[type=file]').first().setInputFiles(join(directory, name))
      await untilRefused(page, name, said)
      const blocked = await longest()
      expect(blocked, `${name}: longest task ${String(Math.round(blocked))} ms`).toBeLessThanOrEqual(200)
    }
    // What is asserted above would be seen.
    await page.evaluate(() => {
      setTimeout(() => {
        for (const end = performance.now() + 250; performance.now() < end;);
      })
    })
    await expect.poll(longest).toBeGreaterThan(200)
    await expectUntouched(page, before)
    await expectGoodFileOpens(page)
  })

  /** Answers that it is there, as comlink does, and never comes back from the first case. */
  const STUCK = `onmessage = ({ data: { id, path } }) => {
    if (path[0] === 'isReady') postMessage({ id, type: 'RAW', value: true })
    else for (;;);
  }`

  test('that would take for ever is stopped by the user, or after five seconds', async ({ newContext }) => {
    const context = await newContext({ serviceWorkers: 'block' })
    await context.route('**/assets/import-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: STUCK }),
    )
    const page = await context.newPage()
    const before = await homeWithOneCase(page)
    await choose(page, 'traag.json', Buffer.from(goodText))
    await page.getByText('Bezig met openen van traag.json').waitFor()
    await page.getByRole('button', { name: 'Annuleer' }).click()
    await page.getByText('Bezig met openen van traag.json').waitFor({ state: 'detached' })
    await choose(page, 'traag.json', Buffer.from(goodText))
    await untilRefused(page, 'traag.json', /duurde langer dan 5 seconden/)
    await expectUntouched(page, before)
    await context.unroute('**/assets/import-*.js')
    await expectGoodFileOpens(page)
  })
})

test('where workers are refused a file is checked on the page itself', async ({ newContext }) => {
  const context = await newContext()
  await context.addInitScript('globalThis.Worker = class { constructor() { throw new Error("refused") } }')
  const page = await context.newPage()
  await homeWithOneCase(page)
  await choose(page, 'kapot.json', Buffer.from(goodText.slice(0, 900)))
  await untilRefused(page, 'kapot.json', /houdt op/)
  await expectGoodFileOpens(page)
})

test('text that looks like script is text on every screen, and never a link', async ({ page }) => {
  const script = '<img src=x onerror=\\"window.__xss=1\\"> javascript:window.__xss=1'
  const hostile = goodText
    .replaceAll(/"name": "[^"]+"/g, `"name": "${script}"`)
    .replaceAll(/"(source|note|organisation)": "[^"]+"/g, `"$1": "${script} https://evil.example/track.png"`)
  await openApp(page)
  await choose(page, 'script.json', Buffer.from(hostile))
  await page.waitForURL(/\/edit\/why$/)
  for (const step of ['Technologie', 'Kosten', 'Baten', 'Resultaat'] as const) await goToStep(page, step)
  for (const view of ['Wie betaalt, wie wint', 'Varianten', 'Onzekerheid']) {
    await page.getByRole('link', { name: view, exact: true }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  expect(await page.evaluate(() => '__xss' in window)).toBe(false)
  const links = await page
    .locator('#app a[href]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')))
  expect(links.filter((href) => href?.startsWith('#') !== true)).toEqual([])
})
