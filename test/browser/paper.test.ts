import { describe, expect } from 'vitest'
import { patience } from '../tooling/size.ts'
import { expectAccessible } from './app-page.ts'
import { newCase } from './edited-case.ts'
import { test } from './harness.ts'
import { CASES, openPaper, paper, type PaperCase, printed, untilWhole } from './paper-page.ts'
import { type Pdf, type PdfPage, readPdf, withoutSpace } from '../tooling/read-pdf.ts'
import { openView } from './view-page.ts'

/** Points in a millimetre. */
const MM = 72 / 25.4
const A4 = [210 * MM, 297 * MM]

/** Enough for what a case holds, and no more: pages that are nearly empty would show here. */
const MOST_PAGES: Readonly<Record<PaperCase, number>> = {
  Verpleeghuis: 27,
  Thuiszorg: 27,
  Gehandicaptenzorg: 30,
  extreme: 120,
}

describe.each(CASES)('the paper of %s', (of) => {
  test('comes out of the printer as a document', patience(600_000), async ({ page }) => {
    await openPaper(page, of)
    const shown = await firstPageText(paper(page).locator('[data-density]').evaluate(textOf))
    const heads = await paper(page).locator('table').evaluateAll(headsOf)
    const drawings = await paper(page).getByRole('img').evaluateAll(labelsOf)
    const pdf = await readPdf(await printed(page))
    expectDocument(pdf)
    expect(pdf.pages.length).toBeLessThanOrEqual(MOST_PAGES[of])
    for (const [n, each] of pdf.pages.entries()) expectPage(each, n + 1, pdf.pages.length)
    expectFirstPage(pdf.pages, shown)
    expectHeads(pdf.pages, heads)
    const told = partsWith(pdf, 'Figure').filter(({ alternative }) => alternative !== '')
    expect(told).toHaveLength(drawings.length)
    const words = told.map(({ alternative }) => withoutSpace(alternative))
    expect(words.toSorted()).toEqual(drawings.map(withoutSpace).toSorted())
  })
})

function labelsOf(drawings: readonly Element[]): readonly string[] {
  return drawings.map((drawing) => drawing.getAttribute('aria-label') ?? '')
}

function textOf(element: Element): string {
  return element.textContent
}

async function firstPageText(text: Promise<string>): Promise<string> {
  return withoutSpace(await text)
}

function headsOf(tables: readonly Element[]): readonly string[] {
  return tables.map((table) => (table.querySelector('thead')?.textContent ?? '').replace(/\s+/g, ''))
}

function partsWith({ pages }: Pdf, role: string) {
  return pages.flatMap(({ parts }) => parts.filter((part) => part.role === role))
}

function expectDocument(pdf: Pdf): void {
  expect(pdf.isTagged).toBe(true)
  expect(pdf.language).toBe('nl')
  expect(pdf.title).toContain('Bestuursstuk')
  expect(pdf.outline).toEqual(expect.arrayContaining(['De vraag', '1 Aanleiding en kern']))
  for (const role of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'Figure', 'L'])
    expect(partsWith(pdf, role).length, role).toBeGreaterThan(0)
}

/** A4, numbered, and with everything inside its margins. */
function expectPage({ width, height, texts, said }: PdfPage, number: number, of: number): void {
  const sides = [width, height].toSorted((a, b) => a - b)
  sides.forEach((side, n) => expect(Math.abs(side - (A4[n] ?? 0))).toBeLessThan(1))
  expect(said).toContain(`pagina${String(number)}van${String(of)}`)
  expect(said).toContain('concept')
  for (const { text, left, right, bottom } of texts) {
    expect(left, text).toBeGreaterThanOrEqual(15 * MM)
    expect(right, text).toBeLessThanOrEqual(width - 15 * MM)
    expect(bottom, text).toBeGreaterThan(5 * MM)
    expect(bottom, text).toBeLessThan(height - 15 * MM)
  }
}

/** The whole decision and nothing else: every letter of it is on the first page, and the support begins on the second. */
function expectFirstPage([first, second]: readonly PdfPage[], shown: string): void {
  const foot = 18 * MM
  const letters = withoutSpace(
    (first?.texts ?? []).flatMap(({ text, bottom }) => (bottom > foot ? [text] : [])).join(''),
  )
  expect(sorted(letters)).toBe(sorted(shown))
  expect(second?.said).toContain('1Aanleidingenkern')
}

/** A page on which a table goes on begins with its head. */
function expectHeads(pages: readonly PdfPage[], heads: readonly string[]): void {
  let continued = 0
  for (const [n, page] of pages.entries()) {
    if (n === 0 || !beginsInTable(page)) continue
    continued += 1
    const top = withoutSpace(linesFromTop(page).join(''))
    expect(
      heads.some((head) => head !== '' && sorted(top.slice(0, head.length)) === sorted(head)),
      top.slice(0, 80),
    ).toBe(true)
  }
  expect(continued).toBeGreaterThan(0)
}

function beginsInTable({ parts }: PdfPage): boolean {
  const roles = parts
    .map(({ role }) => role)
    .filter((role) => !['Root', 'Document', 'NonStruct', 'Art', 'Sect', 'Div'].includes(role))
  return roles[0] === 'Table' || roles[0] === 'TBody' || roles[0] === 'TR'
}

function linesFromTop({ texts }: PdfPage): readonly string[] {
  return texts.toSorted((a, b) => b.bottom - a.bottom || a.left - b.left).map(({ text }) => text)
}

/** The letters of a text in the order of the alphabet, as columns are not read in the order in which they are written. */
function sorted(text: string): string {
  return Array.from(text).sort().join('')
}

describe('the view of the paper', () => {
  test.for(['light', 'dark'] as const)(
    'is readable for everyone, %s',
    async (colorScheme, { newContext }) => {
      const page = await (await newContext({ colorScheme })).newPage()
      await openPaper(page, 'Thuiszorg')
      await expectAccessible(page)
    },
  )

  test('asks the browser to print', async ({ page }) => {
    await openPaper(page, 'Thuiszorg')
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-asked', '')
    })
    await page.getByRole('button', { name: 'Print of bewaar als pdf' }).click()
    expect(await page.locator('body[data-asked]').count()).toBe(1)
  })

  test('prints in another language, with fewer parts and in light ink in a dark theme', async ({
    newContext,
  }) => {
    const page = await (await newContext({ colorScheme: 'dark' })).newPage()
    await openPaper(page, 'Gehandicaptenzorg')
    await page.getByLabel('Taal van het stuk').selectOption('en')
    await page.getByRole('heading', { name: 'What we ask of the board' }).waitFor()
    for (const part of ['Alle aannames', 'Onzekerheid'])
      await page.getByLabel(part, { exact: true }).uncheck()
    await untilWhole(page)
    const pdf = await readPdf(await printed(page))
    expect(pdf.language).toBe('en')
    expect(pdf.pages[0]?.said).toContain('page1of')
    expect(pdf.outline.some((name) => name.includes('All assumptions'))).toBe(false)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl')
    await page.emulateMedia({ media: 'print' })
    const [ink, ground] = await paper(page).evaluate((element) => {
      const text = getComputedStyle(element.querySelector('h1') ?? element).color
      return [text, getComputedStyle(element.querySelector('div') ?? element).backgroundColor]
    })
    expect([ink, ground]).toEqual(['rgb(26, 33, 38)', 'rgb(255, 255, 255)'])
  })

  test('puts the chance on the first page once it was drawn', async ({ page }) => {
    await openPaper(page, 'Verpleeghuis')
    await openView(page, 'Onzekerheid')
    await page.getByRole('button', { name: 'Bereken', exact: true }).click()
    await page.getByRole('table', { name: 'De uitkomst in getallen' }).waitFor()
    await openView(page, 'Bestuursstuk')
    await paper(page)
      .locator('[data-fact=band]', { hasText: /^Bandbreedte.*Kans van/ })
      .waitFor()
  })

  test('teaches where there is nothing to decide', async ({ page }) => {
    const address = await newCase(page, 'Leeg')
    await page.goto(address.replace(/(#\/case\/[^/]+).*/, '$1/paper'))
    await page.getByRole('heading', { name: 'Hier komt het stuk voor het bestuur' }).waitFor()
    await expectAccessible(page)
  })
})
