import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Calculation } from '../../../src/engine/calculation.ts'
import { catalogue } from '../../../src/wording/catalogue.ts'
import { LANGUAGES } from '../../../src/wording/language.ts'
import { decisionSupport } from '../../../src/wording/story/decision-support.ts'
import { decisionText } from '../../../src/wording/story/decision-text.ts'
import type { StoryFigure } from '../../../src/wording/story/figure.ts'
import { headlineFigures } from '../../../src/wording/story/headline.ts'
import type { Grid } from '../../../src/wording/story/grid.ts'
import { perspectivesOf, reportOf } from '../../../src/wording/story/perspective.ts'
import { indicatorList } from '../../../src/wording/story/tables/indicator-list.ts'
import { arbitraryCase, arbitraryCaseWith } from '../../domain/arbitrary-case.ts'
import { figuresOf, gridsOf } from './story-of.ts'

const nl = catalogue('nl')
const NONSENSE = /NaN|undefined|\[object|Infinity|null/

function textsOf(words: typeof nl, calculation: Calculation): readonly string[] {
  return [
    ...decisionSupport(words, calculation),
    ...perspectivesOf(calculation).flatMap((p) => [
      decisionText(words, calculation, p),
      ...headlineFigures(calculation, words, p).flatMap((f) => [f.label, f.value, f.meaning]),
      ...indicatorList(words, calculation, reportOf(calculation, p)!).flatMap((i) => [
        i.name,
        i.value,
        i.meaning,
      ]),
    ]),
    ...figuresOf(words, calculation).flatMap(textsOfFigure),
    ...gridsOf(words, calculation).flatMap(textsOfGrid),
  ]
}

function textsOfFigure({ title, subtitle = '', description, chart, note = '' }: StoryFigure): string[] {
  const { categories, series, unit, markers = [] } = chart
  const drawn = series.flatMap(({ name, valuesText }) => [name, ...valuesText])
  return [
    title,
    subtitle,
    description,
    note,
    unit,
    ...categories,
    ...drawn,
    ...markers.map(({ label }) => label),
  ]
}

function textsOfGrid({ title, subtitle = '', head, rows, note = '' }: Grid): string[] {
  return [
    title,
    subtitle,
    note,
    ...head,
    ...rows.flatMap((row) => [row.label, ...row.cells.map((c) => c.text)]),
  ]
}

describe('any case', () => {
  test.each([
    ['plausible', arbitraryCase],
    ['at the bounds of its fields', arbitraryCaseWith({ reach: 'bounds', technologies: 2, lines: 1 })],
  ])('is told without a word of nonsense: %s', (_, cases) => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...LANGUAGES), (c, language) => {
        const nonsense = textsOf(catalogue(language), Calculation.of(c)).filter((text) => NONSENSE.test(text))
        expect(nonsense).toEqual([])
      }),
      { numRuns: 10 },
    )
  })

  test('has figures whose series are as long as their categories, drawn as they are written', () => {
    fc.assert(
      fc.property(arbitraryCase, (c) => {
        for (const { chart } of figuresOf(nl, Calculation.of(c)))
          for (const { values, valuesText } of chart.series) {
            expect([values.length, valuesText.length]).toEqual([
              chart.categories.length,
              chart.categories.length,
            ])
            expect(values.every((value) => value !== null && Number.isFinite(value))).toBe(true)
          }
      }),
      { numRuns: 10 },
    )
  })
})

const NUMBER = /^−?\d{1,3}(?:\.\d{3})*$/

function written(text: string): bigint {
  expect(text).toMatch(NUMBER)
  return BigInt(text.replaceAll('.', '').replace('−', '-'))
}

describe('what is shown adds up', () => {
  test('in statements: down every column, along every row, and in the running total', () => {
    fc.assert(
      fc.property(arbitraryCase, (c) => {
        const statements = gridsOf(nl, Calculation.of(c)).filter(({ key }) =>
          ['cash', 'exploitation', 'liquidity'].includes(key),
        )
        for (const { rows } of statements) {
          const total = rows.find((row) => row.isTotal === true)!
          const parts = rows.slice(0, rows.indexOf(total))
          total.cells.forEach((cell, column) => {
            if (parts.length === 0) return
            const sum = parts.reduce((a, row) => a + written(row.cells[column]!.text), 0n)
            expect(sum).toBe(written(cell.text))
          })
          for (const row of [...parts, total]) {
            const amounts = row.cells.map(({ text }) => written(text))
            expect(amounts.slice(0, -1).reduce((a, b) => a + b, 0n)).toBe(amounts.at(-1))
          }
          const cumulated = rows.find(({ key }) => key === 'sum')
          let running = 0n
          cumulated?.cells.forEach((cell, column) => {
            running += written(total.cells[column]!.text)
            expect(written(cell.text)).toBe(running)
          })
        }
      }),
      { numRuns: 15 },
    )
  })

  test('in a waterfall and in the balance of parties', () => {
    fc.assert(
      fc.property(arbitraryCase, (c) => {
        for (const { chart } of figuresOf(nl, Calculation.of(c)).filter(({ chart: { totals } }) => totals)) {
          const amounts = chart.series[0]!.valuesText.map(written)
          expect(amounts.slice(0, -1).reduce((a, b) => a + b, 0n)).toBe(amounts.at(-1))
        }
      }),
      { numRuns: 15 },
    )
  })
})

test('every path that a number gives leads to a number of the calculation, or to an indicator on a series', () => {
  fc.assert(
    fc.property(arbitraryCase, (c) => {
      const calculation = Calculation.of(c)
      const paths = [
        ...gridsOf(nl, calculation).flatMap(({ rows }) =>
          rows.flatMap((row) => row.cells.map((cell) => cell.path)),
        ),
        ...figuresOf(nl, calculation).map(({ path }) => path),
        ...headlineFigures(calculation, nl).map(({ path }) => path),
      ].filter((path) => path !== null)
      const lost = paths.filter((path) => calculation.nodeAt(path) === undefined && !/[pP]ayback$/.test(path))
      expect(lost).toEqual([])
    }),
    { numRuns: 10 },
  )
})
