import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnLetters } from '../../../src/case-file/workbook/cell-reference.ts'
import { drawingOf } from '../../../src/export/slides/chart/drawing.ts'
import { hiddenLabels } from '../../../src/export/slides/chart/hidden-labels.ts'
import { literalCellText } from '../../../src/export/cell-text.ts'
import { plotArea } from '../../../src/export/slides/chart/plot-area.ts'
import { numberFormat, scaleOf } from '../../../src/export/slides/chart/number-scale.ts'
import { waterfallSeries } from '../../../src/export/slides/chart/waterfall.ts'
import { e } from '../../../src/export/slides/xml/element.ts'
import { writeXml } from '../../../src/export/slides/xml/write-xml.ts'
import { runningTotals } from '../../../src/quantity/running-totals.ts'
import type { FigureChart } from '../../../src/wording/story/figure.ts'

function chartOf(values: readonly number[]): FigureChart {
  return {
    kind: 'waterfall',
    unit: 'euro',
    categories: values.map(String),
    totals: [values.length - 1],
    series: [{ name: 'Bedrag', colour: 'data-1', values, valuesText: values.map(String) }],
  }
}

test('the parts of a waterfall hang where its bars hang', () => {
  const steps = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(steps, (values) => {
      const chart = chartOf(values)
      const [base, above, below] = waterfallSeries(chart).map((series) => series.values)
      runningTotals(chart).forEach(([from, to], n) => {
        const upper = above![n]! === 0 ? 0 : Math.max(0, base![n]!) + above![n]!
        const lower = below![n]! === 0 ? 0 : Math.min(0, base![n]!) + below![n]!
        expect(above![n]! - below![n]!).toBe(Math.abs(to - from))
        if (above![n]! > 0) expect(upper).toBe(Math.max(from, to))
        if (below![n]! < 0) expect(lower).toBe(Math.min(from, to))
      })
    }),
  )
})

test('what holds a bar of a waterfall up is not seen, and its value is written as in the figure', () => {
  const [base, , , room] = waterfallSeries(chartOf([5, -3, 2]))
  expect([base!.colour, room!.colour]).toEqual([null, null])
  expect(room!.labels).toEqual(['5', '-3', '2'])
})

test('of two bars over each other the value of the shorter one on the same side is not written', () => {
  const chart: FigureChart = {
    kind: 'horizontal-bar',
    unit: 'euro',
    origin: -10,
    categories: ['both sides', 'one side', 'nothing at the low end'],
    series: [
      { name: 'low', colour: 'data-2', values: [-20, -15, -10], valuesText: ['', '', ''] },
      { name: 'high', colour: 'data-1', values: [5, -30, 5], valuesText: ['', '', ''] },
    ],
  }
  const drawing = drawingOf(chart)
  expect(drawing.series.map((series) => hiddenLabels(drawing, series))).toEqual([[1, 2], []])
})

test('years that do not fit beside each other stand upright, and none is left out as long as they can', () => {
  const values = Array.from({ length: 31 }, (_, n) => n)
  const line: FigureChart = {
    kind: 'line',
    unit: 'euro',
    categories: values.map((n) => String(2027 + n)),
    series: [{ name: 'Cash', colour: 'data-1', values, valuesText: values.map(String) }],
  }
  const namesIn = (width: number) => plotArea(drawingOf(line), { x: 0, y: 0, width, height: 200 }).names
  expect(namesIn(1200)).toMatchObject({ areUpright: false, every: 1 })
  expect(namesIn(600)).toMatchObject({ areUpright: true, every: 1 })
  expect(namesIn(300)).toMatchObject({ areUpright: true, every: 2 })
})

test.each([
  [[99_999], 'one'],
  [[-100_000], 'thousand'],
  [[2e8], 'million'],
  [[3e12], 'billion'],
  [[], 'one'],
] as const)('numbers up to %j stand along an axis by the %s', (values, scale) => {
  expect(scaleOf(values)).toBe(scale)
})

test('a number format has the language of the slides, and a comma for each thousand left out', () => {
  expect(numberFormat('million', 'nl-NL')).toBe('[$-413]#,##0,,;[$-413]"−"#,##0,,')
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index + 1)).toBe(letters)
})

test('what looks like an escape of a workbook is escaped', () => {
  expect(literalCellText('_x0041_ _x41_')).toBe('_x005F_x0041_ _x41_')
})

test('text and attributes cannot become markup', () => {
  const text = `<a b="c">&'\n\u0001\uD800😀`
  expect(writeXml(e('x', { y: text }, text))).toMatch(
    /<x y="&lt;a b=&quot;c&quot;&gt;&amp;'&#10;😀">&lt;a b=&quot;c&quot;&gt;&amp;'&#10;😀<\/x>$/,
  )
})
