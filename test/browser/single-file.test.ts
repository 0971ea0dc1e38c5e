import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect } from 'vitest'
import { openCase } from '../../src/case-file/open-case.ts'
import { expectAccessible } from './app-page.ts'
import { edit, editedText, untilSaveStatus } from './edited-case.ts'
import { figureText, goToStep, savedFile, typeIn } from './editor-page.ts'
import { expectEveryExport } from './export-page.ts'
import {
  asksBeforeLeaving,
  fileOnDisk,
  keptOf,
  openExampleFromDisk,
  openFromDisk,
  withFilePicker,
} from './file-on-disk.ts'
import { test as base } from './harness.ts'
import { builtApp } from './served-app.ts'
import { drawAndRead } from './uncertainty-page.ts'
import { openView } from './view-page.ts'

const text = await readFile(join(builtApp, 'baatwijzer.html'), 'utf8')

/** A page with the network off, and the address of the file. */
const test = base
  .extend('context', ({ newContext }) => newContext({ offline: true }))
  .extend('address', async ({ newDirectory }) => fileOnDisk(await newDirectory()))

describe('the file itself', () => {
  test('is one, and says how large', () => {
    const gzipped = gzipSync(text, { level: 9 }).length
    console.info(`baatwijzer.html: ${Buffer.byteLength(text)} bytes, ${gzipped} gzipped`)
    expect(Buffer.byteLength(text)).toBeLessThan(6_000_000)
    expect(text).not.toMatch(/recover\.html|\bsw\.js|sw-off|manifest\.webmanifest|"\/?assets\//)
    expect(text.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '')).not.toMatch(
      /\s(?:src|href)="(?!data:)/,
    )
  })

  test('names its policy first, which allows no address at all', () => {
    const [, policy = ''] =
      /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text) ?? []
    expect(policy.replaceAll(/'sha256-[\w+/=]{44}'/g, 'DIGEST')).toBe(
      "default-src 'none'; script-src DIGEST; style-src DIGEST; img-src data: blob:; font-src data:; worker-src blob:; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types baatwijzer",
    )
  })

  test('carries the licence of all that is in it', async ({ page, address }) => {
    await openFromDisk(page, address)
    await page.getByText('Werk van anderen in dit bestand').click()
    const shown = (await page.locator('pre').textContent()) ?? ''
    const notices = await readFile(join(builtApp, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
    expect(shown === notices.replace(/\r\n?/g, '\n')).toBe(true)
    expect(shown).toContain('SIL OPEN FONT LICENSE')
  })
})

describe('from disk, without a network', () => {
  test('an example is opened, edited, drawn by chance in workers and saved, and nothing is asked for', async ({
    page,
    address,
  }) => {
    const asked = new Set<string>()
    page.context().on('request', (request) => asked.add(request.url().replace(/#.*$/, '')))
    await openExampleFromDisk(page, address)
    await page.locator('canvas').first().waitFor()
    expect(await page.evaluate(() => document.fonts.check('16px "Inter Variable"'))).toBe(true)
    await goToStep(page, 'Kosten')
    const before = await figureText(page, 'netPresentValue')
    await typeIn(page.locator('[data-line] input[data-column=price]').first(), '1')
    expect(await figureText(page, 'netPresentValue')).not.toBe(before)
    await goToStep(page, 'Resultaat')
    await openView(page, 'Onzekerheid')
    const drawn = await drawAndRead(page)
    expect(drawn.size).toBeGreaterThan(5)
    expect(page.workers().length).toBeGreaterThan(0)
    const programs = page.workers().map((worker) => worker.url())
    expect(programs.filter((url) => !url.startsWith('blob:'))).toEqual([])
    const saved = openCase(await readFile(await savedFile(page)))
    expect(saved.ok && saved.case.name).toMatch(/^Voorbeeld verpleeghuis/)
    expect([...asked].filter((url) => !url.startsWith('blob:') && !url.startsWith('data:'))).toEqual([
      address,
    ])
  })

  test('a saved case opens again, also when it is pasted, and a back-up comes back', async ({
    page,
    address,
    newDirectory,
  }) => {
    await openExampleFromDisk(page, address, 'Thuiszorg')
    await goToStep(page, 'Waarom')
    await edit(page, 'Van schijf, en terug')
    const path = join(await newDirectory(), 'zaak één.baatwijzer.json')
    await writeFile(path, await readFile(await savedFile(page)))
    await openFromDisk(page, address)
    await page.getByLabel('Open een bestand').setInputFiles(path)
    expect(await editedText(page)).toBe('Van schijf, en terug')
    await page.getByRole('link', { name: 'Alle cases' }).first().click()
    await page.evaluate(
      (pasted) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', pasted)
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
      },
      await readFile(path, 'utf8'),
    )
    expect(await editedText(page)).toBe('Van schijf, en terug')
    await page.getByRole('link', { name: 'Alle cases' }).first().click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Bewaar alles in één back-up' }).click()
    const backup = join(await newDirectory(), 'back-up.zip')
    await writeFile(backup, await readFile(await (await download).path()))
    await openFromDisk(page, address)
    await page.getByLabel('Open een bestand').setInputFiles(backup)
    await page.getByText('2 cases zijn teruggezet').waitFor()
  })

  test('every kind of file is made', async ({ page, address }) => {
    await openExampleFromDisk(page, address)
    await expectEveryExport(page)
  })

  test('prints, and says no link can be made', async ({ page, address }) => {
    await openExampleFromDisk(page, address)
    await page.locator('canvas').first().waitFor()
    await page.getByLabel('Deel als link').click()
    await page.getByText('Een link ernaartoe kan een ander niet openen').waitFor()
    expect(await page.getByRole('button', { name: 'Kopieer de link' }).count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('[data-filing]').isVisible()).toBe(false)
    expect((await page.pdf()).length).toBeGreaterThan(50_000)
  })
})

describe('keeping', () => {
  test('is in a file only: it says so, asks before work is lost, and leaves nothing in the browser', async ({
    page,
    address,
  }) => {
    const written = await withFilePicker(page, 'zuid.json')
    await openFromDisk(page, address)
    await page.getByText('Dit bestand bewaart niets in de browser', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Open Thuiszorg' }).click()
    await page.getByText('Niet gewijzigd sinds het openen').waitFor()
    expect(await asksBeforeLeaving(page)).toBe(false)
    await goToStep(page, 'Waarom')
    await edit(page, 'eerst')
    await page.getByText('Nog niet in een bestand').waitFor()
    expect(await asksBeforeLeaving(page)).toBe(true)
    await page.keyboard.press('Control+s')
    await page.getByText('Uw case staat in zuid.json').waitFor()
    expect(await asksBeforeLeaving(page)).toBe(false)
    await edit(page, 'daarna')
    await page.getByRole('link', { name: 'Alle cases' }).first().click()
    await page.getByText('Eén case staat nergens als bestand.').waitFor()
    expect(await asksBeforeLeaving(page)).toBe(true)
    await page.goBack()
    await page.locator('[data-filing] button').click()
    await page.getByText('Uw case staat in zuid.json').waitFor()
    const questions = (await written()).map((file) => {
      const opened = openCase(file)
      return opened.ok ? opened.case.framing.question : ''
    })
    expect(questions).toEqual(['eerst', 'daarna'])
    expect(await keptOf(page)).toEqual({ databases: [], local: [] })
    await page.reload()
    await page.getByText('Deze case is er niet').waitFor()
  })

  test('in the browser is a choice with a warning, by the place of the file, until all is wiped', async ({
    page,
    context,
    address,
    newDirectory,
  }) => {
    await openExampleFromDisk(page, address, 'Thuiszorg')
    await goToStep(page, 'Waarom')
    await edit(page, 'blijft nu')
    await page.getByRole('link', { name: 'Alle cases' }).first().click()
    await page.getByText('Elke andere pagina die u op dit apparaat van schijf opent').waitFor()
    await page.getByRole('button', { name: 'Bewaar voortaan in deze browser' }).click()
    await page.getByText('Dit bestand bewaart uw cases nu in deze browser').waitFor()
    await page.getByRole('link', { name: /^Voorbeeld thuiszorg/ }).click()
    expect(await editedText(page)).toBe('blijft nu')
    await untilSaveStatus(page, 'saved')
    await edit(page, 'en dit ook')
    await untilSaveStatus(page, 'saved')
    await page.reload()
    expect(await editedText(page)).toBe('en dit ook')
    expect((await keptOf(page)).databases).toEqual([`baatwijzer (${address})`])

    const other = await context.newPage()
    await openFromDisk(other, await fileOnDisk(await newDirectory(), 'Elders'))
    await other.getByText('Nog geen cases').waitFor()
    await other.getByText('Dit bestand bewaart niets in de browser', { exact: true }).waitFor()
    await other.close()

    await page.getByRole('link', { name: 'Alle cases' }).first().click()
    await page.getByRole('button', { name: 'Wis alles' }).click()
    await page.getByLabel('Typ WIS om door te gaan').fill('wis')
    await page.getByRole('button', { name: 'Bewaar een back-up en wis alles' }).click()
    await page.getByText('Alles is gewist').waitFor()
    expect(await keptOf(page)).toEqual({ databases: [], local: [] })
    await page.getByRole('button', { name: 'Begin opnieuw' }).click()
    await page.getByText('Dit bestand bewaart niets in de browser', { exact: true }).waitFor()
  })

  test('that the browser refuses is said, and the page goes on as it was', async ({ page, address }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError')
      }
    })
    await openExampleFromDisk(page, address, 'Thuiszorg')
    await page.getByRole('link', { name: 'Alle cases' }).first().click()
    await page.getByRole('button', { name: 'Bewaar voortaan in deze browser' }).click()
    await page.getByText('Deze browser bewaart niets voor een bestand van schijf').waitFor()
    await page.getByRole('link', { name: /^Voorbeeld thuiszorg/ }).waitFor()
  })
})

describe('is readable for everyone', () => {
  test.for(['light', 'dark'] as const)(
    'in Dutch and English, %s',
    async (colorScheme, { newContext, address }) => {
      const page = await (await newContext({ offline: true, colorScheme })).newPage()
      await openFromDisk(page, address)
      await expectAccessible(page)
      await page.getByLabel('Taal, Kleuren').click()
      await page.getByRole('radio', { name: 'English' }).check()
      await page.getByText('This file keeps nothing in the browser', { exact: true }).waitFor()
      await page.getByRole('heading', { name: 'Baatwijzer as one file' }).waitFor()
      await page.getByRole('button', { name: 'Open Home care' }).click()
      await page.getByRole('link', { name: 'Edit' }).click()
      await edit(page, 'changed')
      await page.getByText('Not in a file yet').waitFor()
      await expectAccessible(page)
    },
  )
})
