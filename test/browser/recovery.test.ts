import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { openCase } from '../../src/case-file/open-case.ts'
import { expectAccessible, openApp, untilOffline } from './app-page.ts'
import { damage } from './damage.ts'
import { edit, editedText, newCase, storedRows, untilSaveStatus } from './edited-case.ts'
import { test } from './harness.ts'
import { watch } from './recorder.ts'
import { serveApp } from './served-app.ts'
import {
  databases,
  makeDatabase,
  openRecovery,
  savedBy,
  savedTogether,
  saveEach,
  untilRead,
} from './recovery-page.ts'

const NAMES = ['Bedsensoren Noord', 'Medicijndispensers Zuid']

/** Two cases, made as a user makes them; the texts that are kept of them. */
async function makeTwoCases(page: Page): Promise<readonly string[]> {
  for (const name of NAMES) {
    await newCase(page, name)
    await edit(page, `Waarom ${name}?`)
    await untilSaveStatus(page, 'saved')
  }
  return keptTexts(page)
}

async function keptTexts(page: Page): Promise<readonly string[]> {
  const { names, rows } = JSON.parse(await storedRows(page)) as {
    names: string[]
    rows: { text: string }[][]
  }
  // The version before the edit is kept as well.
  const stores = ['cases', 'moments'].map((store) => rows[names.indexOf(store)]!)
  return stores.flatMap((found) => found.map(({ text }) => text)).toSorted()
}

function mainScript(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')!.src)
}

/** Takes a script out of the copy that the browser keeps, or puts another text in its place. */
function spoilCopy(page: Page, address: string, text: string | null): Promise<void> {
  return page.evaluate(
    async ([address, text]) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys()) {
          if (new URL(request.url).pathname !== new URL(address).pathname) continue
          await cache.delete(request)
          const headers = { 'content-type': 'text/javascript' }
          if (text !== null) await cache.put(request, new Response(text, { headers }))
        }
      }
    },
    [address, text] as const,
  )
}

async function expectEverySaved(page: Page, texts: readonly string[]): Promise<void> {
  const saved = await saveEach(page)
  expect(saved.map(({ text }) => text).toSorted()).toEqual(texts)
  expect((await savedTogether(page)).toSorted()).toEqual(texts)
  console.log(`recovery page: ${saved.length} of ${texts.length} listed and saved`)
}

async function expectWayOut(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Hier hoort Baatwijzer te staan' }).waitFor()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'bewaar uw cases als bestand' }).click()
  await untilRead(page)
}

describe('an app that does not start', () => {
  test.for<readonly [why: string, spoil: (page: Page, context: BrowserContext) => Promise<void>]>([
    [
      'because its script is gone, here and at the host',
      async (page, context) => {
        const script = await mainScript(page)
        await spoilCopy(page, script, null)
        await context.route(script, (route) => route.fulfill({ status: 404 }))
      },
    ],
    [
      'because its script throws',
      async (page) => spoilCopy(page, await mainScript(page), 'throw new Error("broken on purpose")'),
    ],
    [
      'because its script is gone and there is no internet',
      async (page, context) => {
        await spoilCopy(page, await mainScript(page), null)
        await context.setOffline(true)
      },
    ],
  ])('%s, says so and leads to every case', async ([, spoil], { browser }) => {
    const context = await browser.newContext({ baseURL: inject('origin'), locale: 'nl-NL' })
    const recorder = await watch(context)
    const page = await context.newPage()
    await openApp(page)
    await untilOffline(page)
    const texts = await makeTwoCases(page)
    await spoil(page, context)
    await page.goto('about:blank')
    await page.goto('/')
    await expectWayOut(page)
    await expectEverySaved(page, texts)
    await context.close()
    expect(recorder.problems().filter((problem) => !problem.includes('broken on purpose'))).toEqual([])
  })

  test('is not mistaken for one that is starting', async ({ context, page }) => {
    await context.route('**/assets/index-*.js', (route) => route.fulfill({ status: 404 }))
    await page.goto('/', { waitUntil: 'commit' })
    const notice = page.locator('.nothing-shown')
    await notice.waitFor({ state: 'attached' })
    const delay = await notice.evaluate((element) => element.getAnimations()[0]!.effect!.getTiming().delay)
    expect(delay).toBe(4000)
    await context.unroute('**/assets/index-*.js')
    await openApp(page)
    expect(await notice.evaluate((element) => getComputedStyle(element).display)).toBe('none')
  })
})

describe('the recovery page', () => {
  test('saves files that open in the app to the same text', async ({ page }) => {
    const texts = await makeTwoCases(page)
    await openRecovery(page)
    const saved = await saveEach(page)
    const files = saved.map(({ file }) => file).toSorted()
    expect(files).toHaveLength(4)
    expect(files.filter((file) => !/-20\d\d-/.test(file))).toEqual([
      'bedsensoren-noord.baatwijzer.json',
      'medicijndispensers-zuid.baatwijzer.json',
    ])
    await page.getByRole('link', { name: 'Ga naar de app' }).click()
    const { file, text } = saved.find((each) => each.file === 'bedsensoren-noord.baatwijzer.json')!
    await page
      .getByLabel('Open een bestand')
      .setInputFiles({ name: file, mimeType: 'application/json', buffer: Buffer.from(text) })
    await page.waitForURL(/\/edit\/why$/)
    const opened = openCase(text)
    if (!opened.ok) throw new Error('refused')
    expect(await editedText(page)).toBe(opened.case.framing.question)
    await untilSaveStatus(page, 'saved')
    const kept = await keptTexts(page)
    // It came in beside the first, so under a name of its own.
    const unnamed = (each: string) => each.replace(/"(?:id|name)": "[^"]*"/g, '')
    expect(kept.filter((each) => unnamed(each) === unnamed(text))).toHaveLength(2)
    expect(kept).toEqual(expect.arrayContaining([...texts]))
  })

  test('changes nothing, and shows what was deleted', async ({ page }) => {
    await makeTwoCases(page)
    await openApp(page)
    await page.getByRole('button', { name: `Verwijder ${NAMES[0]!}` }).click()
    await page.getByText(`${NAMES[0]!} is verwijderd.`).waitFor()
    const [rows, versions] = [await storedRows(page), await databases(page)]
    await openRecovery(page)
    await page.getByText(/bewaard op .*, verwijderd/).waitFor()
    await expectEverySaved(page, await keptTexts(page))
    expect([await storedRows(page), await databases(page)]).toEqual([rows, versions])
  })

  test('works when the host is gone, and then keeps the copy of the app', async ({ newContext }) => {
    const served = await serveApp()
    const page = await (await newContext({ baseURL: served.origin })).newPage()
    const texts = await makeTwoCases(page)
    await untilOffline(page)
    await served.close()
    await openRecovery(page)
    await expectEverySaved(page, texts)
    await page.getByRole('button', { name: 'Verwijder de kopie en laad de app opnieuw' }).click()
    await page.getByText('De kopie van de app blijft daarom staan').waitFor()
    await openApp(page)
  })

  test('knows a newer database, with stores and rows that it has never seen', async ({ page }) => {
    await page.goto('/recover.html')
    const text = '{"format":"baatwijzer","version":9,"case":{"name":"Uit de tekst"}}'
    await makeDatabase(page, 'baatwijzer', 990, {
      cases: [{ id: 'a', text, savedAt: '2030-01-02T03:04:05Z' }, { id: 'b' }, { id: 'c', text: 7 }],
      metadata: [{ id: 'b', name: 'Alleen een naam' }, { id: 'a' }],
      pending: [{ key: 'a/1', caseId: 'a', text: 'een laatste wijziging', summary: { name: 'Noord' } }],
      moments: [
        { key: 1, caseId: 'a', at: '2029-01-01T00:00:00Z', name: 'Voor het besluit', text: 'eerder' },
      ],
      drawings: [
        { key: 1, picture: 'x' },
        { key: 2, text: 'een tekst van later' },
      ],
      meta: [{ key: 'schemaVersion', value: 99 }],
    })
    await makeDatabase(page, 'baatwijzer-before-99', 10, { cases: [{ id: 'a', text: 'zoals het was' }] })
    await openRecovery(page)
    await page.getByText('Gevonden: 4 cases en 3 eerdere of losse versies.').waitFor()
    await page.getByRole('heading', { name: 'Uit de tekst' }).waitFor()
    await page.getByRole('heading', { name: 'Alleen een naam' }).waitFor()
    await expectEverySaved(
      page,
      [
        ...[text, '{"id":"b"}', '{"id":"c","text":7}', 'een laatste wijziging', 'eerder'],
        ...['een tekst van later', 'zoals het was'],
      ].toSorted(),
    )
    await page.getByText('Voor het besluit, bewaard op').waitFor()
    await page.getByText('van vóór een nieuwere versie').waitFor()
    expect((await databases(page)).map(({ version }) => version)).toEqual([990, 10])
    await expectAccessible(page)
  })

  test('says that there is nothing, and leaves no database behind', async ({ page }) => {
    await openRecovery(page)
    await page.getByText('Er zijn in deze browser geen cases gevonden.').waitFor()
    expect(await databases(page)).toEqual([])
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByText('No cases were found in this browser.').waitFor()
    expect(await page.title()).toBe('Save your cases without the app')
    await expectAccessible(page)
  })

  test.for<readonly [why: string, breakStorage: () => void]>([
    [
      'refuses',
      () =>
        Object.defineProperty(globalThis, 'indexedDB', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError')
          },
        }),
    ],
    ['never answers', () => Object.defineProperty(globalThis, 'indexedDB', { value: { open: () => ({}) } })],
  ])('names what was kept where the database %s', async ([, breakStorage], { context, page }) => {
    await makeTwoCases(page)
    await context.addInitScript(breakStorage)
    await openRecovery(page)
    await page.getByText('De opslag van deze browser kan niet worden geopend.').waitFor()
    await page.getByRole('heading', { name: 'Bekend bij naam, maar niet gevonden' }).waitFor()
    for (const name of NAMES) await page.getByText(new RegExp(`^${name}, bewaard op`)).waitFor()
    await expectAccessible(page)
  })

  test('names what was kept where the files of the database are damaged', async ({
    newDirectory,
    openProfile,
  }) => {
    const directory = await newDirectory()
    const first = await openProfile(directory)
    await makeTwoCases(await first.newPage())
    await first.close()
    await damage(join(directory, 'Default', 'IndexedDB'))
    const page = await (await openProfile(directory)).newPage()
    await openRecovery(page)
    for (const name of NAMES) await page.getByText(new RegExp(`^${name}, bewaard op`)).waitFor()
    expect(await databases(page)).toEqual([])
  })

  test('removes a damaged copy of the app, and never a case', async ({ page }) => {
    const texts = await makeTwoCases(page)
    await untilOffline(page)
    await spoilCopy(page, await mainScript(page), 'void 0')
    await page.goto('about:blank')
    await page.goto('/')
    await page.getByRole('link', { name: 'bewaar uw cases als bestand' }).click()
    await page.getByRole('button', { name: 'Verwijder de kopie en laad de app opnieuw' }).click()
    await page.getByRole('link', { name: NAMES[0]!, exact: true }).waitFor()
    expect(await keptTexts(page)).toEqual(texts)
  })

  test('shows nothing that can be clicked inside a page of somebody else', async ({ context }) => {
    const page = await context.newPage()
    await context.route('**/framing', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<iframe src="/recover.html"></iframe>' }),
    )
    await context.route(`${inject('origin')}/recover.html`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { 'content-type': 'text/html' } })
    })
    await page.goto('/framing')
    const body = page.frameLocator('iframe').locator('body')
    await body.getByText('eigen tabblad').waitFor()
    expect(await body.locator('button, a').count()).toBe(0)
  })

  test('saves one of many, in light and dark and narrow', async ({ newContext }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await newContext({ colorScheme, viewport: { width: 320, height: 640 } })
      const page = await context.newPage()
      await makeTwoCases(page)
      await openRecovery(page)
      await expectAccessible(page)
      const { text } = await savedBy(page, page.getByRole('button', { name: /: Bedsensoren Noord,/ }))
      expect(openCase(text)).toMatchObject({ ok: true, case: { name: 'Bedsensoren Noord' } })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    }
  })
})
