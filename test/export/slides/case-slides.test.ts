import { describe, expect, test } from 'vitest'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { emptyCase } from '../../../src/domain/defaults.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { caseDeck, caseSlides } from '../../../src/export/slides/case-slides.ts'
import { drawingOf } from '../../../src/export/slides/chart/drawing.ts'
import type { ChartPiece } from '../../../src/export/slides/slide.ts'
import { catalogue } from '../../../src/wording/catalogue.ts'
import type { Language } from '../../../src/wording/language.ts'
import { exampleCase, exampleFiles } from '../../examples/example-cases.ts'
import { CANARY, extremeCase } from './extreme-case.ts'
import {
  all,
  first,
  type OfficeFile,
  openOfficeFile,
  paragraphs,
  type ReadElement,
} from './open-office-file.ts'

const about = { madeAt: '2026-11-29T10:00:00.000Z' }
const WIDTH = 12_192_000
const HEIGHT = 6_858_000

const cases: readonly (readonly [string, BusinessCase])[] = [
  ...exampleFiles.map((file) => [file, exampleCase(file)] as const),
  ['a case without anything', emptyCase('empty', 'Empty', 2027)],
  ['a case at its bounds', extremeCase()],
]

const made = new Map<string, ReturnType<typeof makeSlides>>()

/** Made once for all tests, as it takes a while. */
function slidesOf(c: BusinessCase, language: Language): ReturnType<typeof makeSlides> {
  const key = `${c.id} ${c.name} ${language}`
  const known = made.get(key) ?? makeSlides(c, language)
  made.set(key, known)
  return known
}

async function makeSlides(c: BusinessCase, language: Language) {
  const calculation = Calculation.of(c)
  const words = catalogue(language)
  const bytes = await caseSlides(calculation, words, about)
  return { bytes, file: openOfficeFile(bytes), deck: caseDeck(calculation, words, about) }
}

function slidePaths({ paths }: OfficeFile): readonly string[] {
  return paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
}

describe.each(cases)('slides of %s', (_, c) => {
  test.each(['nl', 'en'] as const)('are whole: %s', async (language) => {
    const { file } = await slidesOf(c, language)
    const typed = all(file.xml('[Content_Types].xml'), 'Override').map(
      ({ attributes }) => attributes.PartName,
    )
    for (const path of file.paths.filter((one) => /\.(xml|rels)$/.test(one))) {
      file.xml(path)
      if (!path.endsWith('.rels') && path !== '[Content_Types].xml') expect(typed).toContain(`/${path}`)
      for (const target of file.relations(path).values()) expect(file.paths).toContain(target.path)
    }
    expect(first(file.xml('ppt/presentation.xml'), 'p:sldSz').attributes).toMatchObject({
      cx: String(WIDTH),
      cy: String(HEIGHT),
    })
  })

  test('use each relation, and none that is not there', async () => {
    const { file } = await slidesOf(c, 'nl')
    for (const path of slidePaths(file)) {
      const used = all(file.xml(path), 'c:chart').map(({ attributes }) => attributes['r:id'])
      const charts = [...file.relations(path)].filter(([, { type }]) => type === 'chart').map(([id]) => id)
      expect(used).toEqual(charts)
    }
  })

  test('keep everything on the slide', async () => {
    const { file } = await slidesOf(c, 'nl')
    for (const path of slidePaths(file))
      for (const place of [...all(file.xml(path), 'a:xfrm'), ...all(file.xml(path), 'p:xfrm')]) {
        const { x, y } = first(place, 'a:off').attributes
        const { cx, cy } = first(place, 'a:ext').attributes
        expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(0)
        expect(Number(x) + Number(cx)).toBeLessThanOrEqual(WIDTH)
        expect(Number(y) + Number(cy)).toBeLessThanOrEqual(HEIGHT)
      }
  })

  test('say their finding, with alternative text on all that is drawn, and notes with sources', async () => {
    const { file, deck } = await slidesOf(c, 'nl')
    const { sources, noInputs } = catalogue('nl').slides.notes
    expect(slidePaths(file)).toHaveLength(deck.slides.length)
    slidePaths(file).forEach((path, n) => {
      const titles = all(file.xml(path), 'p:sp').filter((shape) => isPlaceholder(shape, 'title'))
      expect(titles.map((title) => paragraphs(title).join(''))).toEqual([expect.stringMatching(/\p{L}/u)])
      for (const frame of all(file.xml(path), 'p:graphicFrame'))
        expect(first(frame, 'p:cNvPr').attributes.descr).toMatch(/\p{L}{3}/u)
      const notes = [...file.relations(path).values()].find(({ type }) => type === 'notesSlide')!
      const told = paragraphs(file.xml(notes.path))
      expect(told.length).toBeGreaterThan(1)
      const restsOnNumbers = !['empty', 'uncertainty'].includes(deck.slides[n]!.key)
      if (restsOnNumbers) expect(told.some((line) => line === sources || line === noInputs)).toBe(true)
    })
  })

  test('hold each chart with its numbers, in its cache and in its sheet', async () => {
    const { file, deck } = await slidesOf(c, 'nl')
    slidePaths(file).forEach((path, n) => {
      const pieces = deck.slides[n]!.pieces.filter((piece) => piece.kind === 'chart')
      const charts = [...file.relations(path).values()].filter(({ type }) => type === 'chart')
      expect(charts).toHaveLength(pieces.length)
      charts.forEach((chart, i) => checkChart(file, chart.path, pieces[i]!))
    })
  })

  test('are the same bytes for the same case', async () => {
    const [once, again] = [await slidesOf(c, 'nl'), await makeSlides(c, 'nl')]
    expect(again.bytes).toEqual(once.bytes)
  })
})

function isPlaceholder(shape: ReadElement, type: string): boolean {
  return all(shape, 'p:ph').some(({ attributes }) => attributes.type === type)
}

function checkChart(file: OfficeFile, path: string, { chart }: ChartPiece): void {
  const drawing = drawingOf(chart)
  const series = all(file.xml(path), 'c:ser')
  expect(series.map((one) => cached(first(one, 'c:val')).map(toNumber))).toEqual(
    drawing.series.map(({ values }) => values),
  )
  if (chart.kind !== 'waterfall')
    expect(drawing.series.map(({ values }) => values)).toEqual(chart.series.map(({ values }) => values))
  const [workbook] = file.relations(path).values()
  const sheet = openOfficeFile(file.bytes(workbook!.path)).xml('xl/worksheets/sheet1.xml')
  const [head, ...rows] = all(sheet, 'row').map((row) => all(row, 'c'))
  expect(head!.map(cellText)).toEqual(
    [...drawing.series, ...drawing.besides].map(({ name }) => escaped(name)),
  )
  expect(rows.map(([name]) => cellText(name!))).toEqual(drawing.categories.map(escaped))
  drawing.series.forEach(({ values }, n) => {
    const column = String.fromCharCode(66 + n)
    expect(rows.map((row) => toNumber(cellIn(row, column)))).toEqual(values)
  })
  expect(all(sheet, 'f')).toEqual([])
}

function cached(values: ReadElement): readonly (string | null)[] {
  const count = Number(first(values, 'c:ptCount').attributes.val)
  const points = new Map(all(values, 'c:pt').map((point) => [point.attributes.idx, first(point, 'c:v').text]))
  return Array.from({ length: count }, (_, n) => points.get(String(n)) ?? null)
}

function cellIn(row: readonly ReadElement[], column: string): string | null {
  const cell = row.find(({ attributes }) => attributes.r!.replace(/\d+/, '') === column)
  return cell === undefined ? null : first(cell, 'v').text
}

function toNumber(text: string | null): number | null {
  return text === null ? null : Number(text)
}

function cellText(cell: ReadElement): string {
  return first(cell, 't').text
}

function escaped(text: string): string {
  return text.replaceAll('_x0041_', '_x005F_x0041_')
}

test('text of people stays text', async () => {
  const { file } = await slidesOf(extremeCase(), 'nl')
  const trees = file.paths.filter((path) => path.startsWith('ppt/') && path.endsWith('.xml')).map(file.xml)
  expect(trees.flatMap((tree) => all(tree, 'script'))).toEqual([])
  const notes = file.paths.filter((path) => /notesSlide\d+\.xml$/.test(path)).map(file.xml)
  expect(notes.flatMap(paragraphs).some((line) => line.includes(CANARY))).toBe(true)
  const footers = slidePaths(file).map((path) => paragraphs(file.xml(path)).at(-2))
  for (const footer of footers)
    expect(footer).toMatch(/^<script>alert\(1\)<\/script> &amp; .* · versie 29 november 2026 · concept$/)
})

test('characters that XML cannot hold are left out, and line ends become spaces', async () => {
  const c = { ...exampleCase('thuiszorg.json'), name: 'A\u0000\u0008B\uD800\nC\uFFFF' }
  const { file } = await slidesOf(c, 'nl')
  const lead = paragraphs(file.xml('ppt/slides/slide1.xml'))[1]
  expect(lead).toMatch(/^A B C · Thuiszorg/)
})

test('a long list of parties goes on on a next slide, on the same scale', () => {
  const deck = caseDeck(Calculation.of(extremeCase()), catalogue('nl'), about)
  const charts = deck.slides
    .filter(({ key }) => key.startsWith('parties'))
    .flatMap(({ pieces }) => pieces.filter((piece) => piece.kind === 'chart'))
  expect(charts.length).toBeGreaterThan(2)
  expect(new Set(charts.map(({ scale }) => JSON.stringify(scale))).size).toBe(1)
  expect(charts.flatMap(({ chart }) => chart.categories)).toHaveLength(32)
})

test('a case without ranges says so, and where to begin', () => {
  const c = exampleCase('thuiszorg.json')
  const bare = JSON.parse(JSON.stringify(c), (key, value: unknown) =>
    key === 'low' || key === 'high' ? undefined : value,
  ) as BusinessCase
  const deck = caseDeck(Calculation.of(bare), catalogue('nl'), about)
  const slide = deck.slides.find(({ key }) => key === 'uncertainty')!
  expect(slide.title).toBe('Nog geen enkel getal heeft een bandbreedte')
  expect(slide.notes.join(' ')).toMatch(/Begin met “.+”: dat telt het zwaarst/)
})
