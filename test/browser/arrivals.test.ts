import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectAccessible, openApp } from './app-page.ts'
import { nextFile, withDisk, writeDisk } from './disk.ts'
import { edit, newCase, untilSaveStatus } from './edited-case.ts'
import { openExample } from './editor-page.ts'
import { test } from './harness.ts'
import { goodText } from './outside-files.ts'

type Dropped = readonly (readonly [name: string, text: string])[]

/** Drags files over the page. */
async function dragOver(page: Page, files: Dropped) {
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer()
    for (const [name, text] of given) transfer.items.add(new File([text], name))
    return transfer
  }, files)
  await page.locator('body').dispatchEvent('dragover', { dataTransfer: data })
  return data
}

async function drop(page: Page, files: Dropped): Promise<void> {
  const data = await dragOver(page, files)
  await page.getByText('Laat los om te openen').waitFor()
  await page.locator('body').dispatchEvent('drop', { dataTransfer: data })
}

async function caseCount(page: Page): Promise<number> {
  await page.goto('/#/')
  await page.getByRole('table').waitFor()
  return page.getByRole('table').locator('tbody tr').count()
}

describe('a file that is dropped', () => {
  test.for(['#/case/ID/edit/costs', '#/case/ID/uncertainty', '#/case/ID/history', '#/link'])(
    'opens as a new case on %s too',
    async (route, { page }) => {
      const url = await newCase(page, 'Wat er al was')
      await untilSaveStatus(page, 'saved')
      const id = /case\/([^/]+)/.exec(url)?.[1] ?? ''
      await page.goto(`/${route.replace('ID', id)}`)
      await page.locator('main').waitFor()
      await drop(page, [['goed.json', goodText]])
      await page.waitForURL((now) => now.hash.endsWith('/edit/why') && !now.hash.includes(id))
      expect(await caseCount(page)).toBe(2)
    },
  )

  test('is shown where it can be let go, and no longer when it leaves the window', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    await dragOver(page, [['goed.json', goodText]])
    await page.getByText('Laat los om te openen').waitFor()
    await expectAccessible(page)
    await page.locator('body').dispatchEvent('dragleave')
    await page.getByText('Laat los om te openen').waitFor({ state: 'detached' })
  })

  test('with others opens all that is right, and names what is not', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    await drop(page, [
      ['een.json', goodText],
      ['kapot.json', '{'],
      ['twee.json', goodText],
    ])
    await page.getByText('2 cases zijn geopend als nieuwe cases.').waitFor()
    await page.getByRole('alert').filter({ hasText: 'kapot.json kan niet worden geopend' }).waitFor()
    expect(await caseCount(page)).toBe(3)
  })

  test('and cannot be read is refused on the page itself, which stays', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    const url = page.url()
    await drop(page, [['kapot.json', '{']])
    const refused = page.getByRole('alert').filter({ hasText: 'kapot.json kan niet worden geopend' })
    await refused.waitFor()
    await expectAccessible(page)
    expect(page.url()).toBe(url)
    await refused.getByRole('button', { name: 'Sluit dit bericht' }).click()
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  test('is compared, and not opened, where a case to compare with is asked for', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    await page.goto(page.url().replace(/result$/, 'compare'))
    await page.getByRole('heading', { level: 1 }).waitFor()
    const data = await dragOver(page, [['goed.json', goodText]])
    const choose = page.getByText('Laat los om te openen')
    await choose.waitFor()
    await page.getByRole('heading', { level: 2 }).first().dispatchEvent('drop', { dataTransfer: data })
    await page.getByText('Voorbeeld thuiszorg').first().waitFor()
    expect(await caseCount(page)).toBe(1)
  })

  test('and is a folder is refused with a word', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    await page.evaluate(() => {
      const folder = () => ({ isDirectory: true, name: 'Mijn cases' })
      Object.assign(DataTransferItem.prototype, { webkitGetAsEntry: folder })
    })
    await drop(page, [['Mijn cases', '']])
    const refused = page.getByRole('alert').filter({ hasText: 'Mijn cases kan niet worden geopend' })
    await refused.waitFor()
    expect(await refused.innerText()).toContain('Dit is een map, en geen bestand.')
  })
})

/** The system opens files with the installed app by this queue, which no test can fill. */
async function withLaunches(context: BrowserContext): Promise<void> {
  await withDisk(context)
  await context.addInitScript(() => {
    const setConsumer = (consumer: unknown) => Object.assign(globalThis, { consumer })
    Object.defineProperty(globalThis, 'launchQueue', { value: { setConsumer } })
  })
}

async function launchWith(page: Page, ...names: readonly string[]): Promise<void> {
  await page.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory()
    const handles = await Promise.all(files.map((name) => root.getFileHandle(name)))
    const { consumer } = globalThis as unknown as {
      consumer: (launch: { files: readonly unknown[] }) => void
    }
    consumer({ files: handles })
  }, names)
}

describe('a file that is opened with the installed app', () => {
  test('becomes a new case that can go back to it', async ({ context }) => {
    await withLaunches(context)
    const page = await context.newPage()
    await openApp(page)
    await writeDisk(page, 'plan.baatwijzer.json', goodText)
    await launchWith(page, 'plan.baatwijzer.json')
    await page.waitForURL(/\/edit\/why$/)
    await page.getByText('Geopend uit plan.baatwijzer.json').waitFor()
  })

  test('and cannot be read is refused with its name', async ({ context }) => {
    await withLaunches(context)
    const page = await context.newPage()
    await openApp(page)
    await writeDisk(page, 'kapot.baatwijzer.json', '{"format": "iets anders"}')
    await launchWith(page, 'kapot.baatwijzer.json')
    await page
      .getByRole('alert')
      .filter({ hasText: 'kapot.baatwijzer.json kan niet worden geopend' })
      .waitFor()
  })

  test('and is here already is compared with the case here, opened beside it, or left', async ({
    context,
  }) => {
    await withLaunches(context)
    const page = await context.newPage()
    const url = await newCase(page, 'Sensoren')
    await edit(page, 'Zoals in het bestand')
    await nextFile(page, 'sensoren.baatwijzer.json')
    await page.keyboard.press('Control+s')
    await page.getByText('sensoren.baatwijzer.json is als bestand bewaard.').waitFor()
    await edit(page, 'Zoals hier')
    await untilSaveStatus(page, 'saved')
    const asked = page.getByRole('dialog', { name: 'Deze case staat hier al' })

    await launchWith(page, 'sensoren.baatwijzer.json')
    await asked.getByRole('button', { name: 'Annuleer' }).click()
    expect(page.url()).toBe(url)

    await launchWith(page, 'sensoren.baatwijzer.json')
    await asked.waitFor()
    await expectAccessible(page)
    await asked.getByRole('button', { name: 'Vergelijk met de case hier' }).click()
    await page.waitForURL(/\/compare$/)
    await page.getByText('Zoals in het bestand').first().waitFor()

    await launchWith(page, 'sensoren.baatwijzer.json')
    await asked.getByRole('button', { name: 'Open als nieuwe case' }).click()
    await page.waitForURL((now) => now.href.endsWith('/edit/why') && now.href !== url)
    expect(await caseCount(page)).toBe(2)
  })
})
