import { describe, expect } from 'vitest'
import { readCsv } from '../export/csv/read-csv.ts'
import { expectAccessible, goOffline, openApp } from './app-page.ts'
import { goToStep, openExample } from './editor-page.ts'
import { downloadOf, expectEveryExport, exportMenu } from './export-page.ts'
import { test } from './harness.ts'

describe('the export menu', () => {
  test('gives a file by keyboard alone, and closes on Escape with the focus on its button', async ({
    page,
  }) => {
    await openExample(page, 'Thuiszorg')
    await exportMenu(page).focus()
    await page.keyboard.press('Enter')
    await expectAccessible(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    expect(await exportMenu(page).evaluate((button) => button === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: /^CSV Voor/ }).waitFor({ state: 'hidden' })
    await page.keyboard.press('Enter')
    const csv = page.getByRole('button', { name: /^CSV Voor/ })
    await csv.focus()
    const { name, text } = await downloadOf(page, () => page.keyboard.press('Enter'))
    expect(name).toMatch(/^voorbeeld-thuiszorg-[a-z0-9-]+-\d{4}-\d\d-\d\d\.csv$/)
    const rows = readCsv(text)
    expect(rows[0]).toEqual(['Onderwerp', 'Post', 'Eenheid', 'Jaar', 'Waarde'])
    expect(
      rows.filter(([subject, item]) => subject === 'Zorgaanbieder' && item === 'Kasstroom'),
    ).toHaveLength(11)
    await page.getByText(`${name} is gemaakt.`).waitFor()
    await csv.waitFor({ state: 'hidden' })
  })

  test('leads to the paper for the board', async ({ page }) => {
    await openExample(page, 'Thuiszorg')
    await exportMenu(page).click()
    await page.locator('[data-export=paper]').click()
    await page.getByRole('button', { name: 'Print of bewaar als pdf' }).waitFor()
    expect(page.url()).toMatch(/\/paper$/)
  })

  test('gives the whole case as well, to go on with; on a phone that is where it stands', async ({
    newContext,
  }) => {
    const page = await (await newContext({ viewport: { width: 390, height: 844 } })).newPage()
    await openExample(page, 'Thuiszorg')
    await exportMenu(page).click()
    const { name, text } = await downloadOf(page, () => page.locator('[data-export=case]').click())
    expect(name).toMatch(/\.baatwijzer\.json$/)
    expect(JSON.parse(text)).toHaveProperty('case')
  })

  test('makes every kind of file without internet, after one visit', async ({ page }) => {
    await openApp(page)
    await goOffline(page)
    await openExample(page, 'Verpleeghuis')
    await expectEveryExport(page)
  })
})

/** Tables that share their tools with another or have none; what is typed in is no result. */
function withoutTools(tables: readonly Element[]): readonly string[] {
  const taken = new Set<Element>()
  return tables
    .filter((table) => table.querySelector('input, select') === null)
    .flatMap((table) => {
      let frame = table.parentElement
      while (frame !== null && frame.querySelector('[aria-label="Kopieer als cellen"]') === null)
        frame = frame.parentElement
      const isAlone = frame !== null && frame.tagName !== 'MAIN' && !taken.has(frame)
      if (frame !== null) taken.add(frame)
      return isAlone ? [] : [table.querySelector('caption')?.textContent ?? 'no caption']
    })
}

describe('a table of results', () => {
  test('is copied as cells that can be read back, and saved as CSV', async ({ newContext }) => {
    const context = await newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    await openExample(page, 'Thuiszorg')
    const table = page.getByRole('table', { name: 'Kasstroom per soort' })
    await table.waitFor()
    const shown = await table.locator('tr[data-total] :is(th, td)').allInnerTexts()
    const tools = page
      .locator('div', { has: table })
      .filter({ has: page.getByRole('button', { name: 'Kopieer als cellen' }) })
      .last()
    await tools.getByRole('button', { name: 'Kopieer als cellen' }).click()
    await tools.getByText('Gekopieerd').waitFor()
    const clipboard = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const read = async (kind: string) => (await item?.getType(kind))?.text() ?? ''
      return { text: await read('text/plain'), markup: await read('text/html') }
    })
    const line = clipboard.text.split('\n').find((each) => each.startsWith('Kasstroom\t'))
    const cells = shown.map((cell) => cell.replaceAll('.', '').replace('−', '-'))
    expect(line?.split('\t')).toEqual(cells)
    expect(clipboard.markup).toContain(cells[1] ?? 'nothing')
    expect(clipboard.markup).toContain('<td>Kasstroom</td>')
    const { name, text } = await downloadOf(page, () =>
      tools.getByRole('button', { name: 'Bewaar als CSV' }).click(),
    )
    expect(name).toMatch(/-cash\.csv$/)
    expect(readCsv(text)).toContainEqual(cells)
  })

  test('has its tools on every view of a case', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    const address = page.url().replace(/\/result$/, '')
    for (const view of ['result', 'norm', 'parties', 'pools', 'variants', 'uncertainty']) {
      await page.goto(`${address}/${view}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const copies = page.locator('main').getByRole('button', { name: 'Kopieer als cellen' })
      await copies.first().waitFor()
      expect(await page.locator('main table:visible').evaluateAll(withoutTools), view).toEqual([])
    }
  })

  test('has them in the explanation of a number too', async ({ page }) => {
    await openExample(page, 'Verpleeghuis')
    await goToStep(page, 'Kosten')
    await page.locator('[data-figure=netPresentValue] button').click()
    const panel = page.getByRole('complementary')
    const { text } = await downloadOf(page, () =>
      panel.getByRole('button', { name: 'Bewaar als CSV' }).first().click(),
    )
    const rows = readCsv(text)
    expect(rows[0]?.slice(0, 1)).toEqual(['Onderdeel'])
    expect(rows.length).toBeGreaterThan(2)
    expect(await panel.locator('table:visible').evaluateAll(withoutTools)).toEqual([])
  })
})

describe('a chart', () => {
  test('is taken along as PNG and as SVG with its title, description and source, without script', async ({
    page,
  }) => {
    await openExample(page, 'Thuiszorg')
    await page.locator('canvas').first().waitFor()
    for (const figure of await page.getByRole('figure').all()) {
      const title = await figure.getByRole('heading').innerText()
      const svg = await downloadOf(page, () => figure.getByRole('button', { name: /SVG/ }).click())
      expect(svg.name).toMatch(/\.svg$/)
      const read = await page.evaluate((text) => {
        // A reader of its own: the page itself lets no markup in.
        const blob = new Blob([text], { type: 'image/svg+xml' })
        return new Promise<{ width: number; height: number }>((loaded, failed) => {
          const image = new Image()
          image.onload = () => loaded({ width: image.naturalWidth, height: image.naturalHeight })
          image.onerror = () => failed(new Error('Not an image'))
          image.src = URL.createObjectURL(blob)
        })
      }, svg.text)
      expect(read.width).toBe(960)
      expect(svg.text).toContain(`<title>${title.replaceAll('&', '&amp;')}</title>`)
      expect(svg.text).toMatch(/<desc>[^<]{20,}<\/desc>/)
      expect(svg.text).toContain('gemaakt met Baatwijzer')
      expect(svg.text).not.toMatch(/<script|<foreignObject|href=|NaN|undefined/)
    }
    const png = await downloadOf(page, () => page.getByRole('button', { name: /PNG/ }).first().click())
    expect(png.name).toMatch(/\.png$/)
    expect(png.text.slice(1, 4)).toBe('PNG')
  })
})
