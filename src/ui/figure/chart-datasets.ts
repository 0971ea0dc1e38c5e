import type { ChartDataset } from 'chart.js'
import { barPaint } from './chart-paint.ts'
import type { ChartModel, ChartSeries } from './chart-model.ts'
import { inkColour } from './ink.ts'
import { runningTotals } from '../../quantity/running-totals.ts'

export type Point = number | [number, number] | null
type Dataset = ChartDataset<'bar' | 'line', Point[]>

const POINT_STYLES = ['circle', 'rectRot', 'triangle', 'rect'] as const
const DASHES = { solid: [], dashed: [6, 4], ghost: [2, 3] }
const MOST_POINTS = 20
const APART = { maxBarThickness: 56, categoryPercentage: 0.78, barPercentage: 0.92 }
const TOUCHING = { categoryPercentage: 1, barPercentage: 0.97 }

/** What chart.js draws for each series. */
export function chartDatasets(chart: ChartModel): Dataset[] {
  if (chart.kind === 'line') return chart.series.map((series, index) => line(chart, series, index))
  if (chart.kind === 'waterfall') return chart.series.slice(0, 1).map((series) => waterfall(chart, series))
  return chart.series.map((series, index) => bars(chart, series, index))
}

function line(chart: ChartModel, series: ChartSeries, index: number): Dataset {
  const ghost = series.style === 'ghost'
  const colour = inkColour(series.colour)
  return {
    type: 'line',
    label: series.name,
    data: [...series.values],
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: ghost ? 1.5 : 2.25,
    borderDash: DASHES[series.style ?? 'solid'],
    pointStyle: POINT_STYLES[index % POINT_STYLES.length] ?? 'circle',
    pointRadius: ghost || chart.categories.length > MOST_POINTS ? 0 : 3,
    pointHoverRadius: 5,
    clip: false,
  }
}

function bars(chart: ChartModel, series: ChartSeries, index: number): Dataset {
  const ghost = series.style === 'ghost'
  const tokens = series.colours ?? [series.colour]
  const paints = tokens.map((token) => barPaint(token, index, chart.series.length))
  return {
    type: 'bar',
    label: series.name,
    data: [...series.values],
    backgroundColor: ghost ? 'transparent' : paints,
    borderColor: ghost ? inkColour(series.colour) : inkColour('surface'),
    borderWidth: ghost ? 1.5 : chart.kind === 'stacked-bar' ? 1 : 0,
    borderSkipped: false,
    ...(chart.kind === 'histogram' ? TOUCHING : APART),
    ...(chart.origin === undefined ? {} : { base: chart.origin, grouped: false }),
  }
}

function waterfall(chart: ChartModel, series: ChartSeries): Dataset {
  const tokens = chart.categories.map((_, index) => series.colours?.[index] ?? series.colour)
  return {
    type: 'bar',
    label: series.name,
    data: runningTotals(chart).map(([from, to]) => [from, to]),
    backgroundColor: tokens.map(inkColour),
    borderSkipped: false,
    maxBarThickness: 72,
    categoryPercentage: 0.86,
    barPercentage: 0.86,
    minBarLength: 2,
  }
}
