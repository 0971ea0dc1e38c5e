import type { ChartModel } from './chart-model.ts'

const MOST_END_LABELS = 4
const MOST_UPRIGHT_VALUES = 12

/** Bars lie where their names are long, and a waterfall lies where there is no width for it. */
export function liesDown(chart: ChartModel, narrow: boolean): boolean {
  return chart.kind === 'horizontal-bar' || (chart.kind === 'waterfall' && narrow)
}

/** Names stand at the end of their lines where there are few lines; otherwise, and in a narrow figure, there is a legend. */
export function hasEndLabels(chart: ChartModel): boolean {
  return chart.kind === 'line' && chart.series.length > 1 && chart.series.length <= MOST_END_LABELS
}

/** The value is written at the end of each bar of a waterfall and of lying bars, so that nobody needs the axis. */
export function hasValueLabels(chart: ChartModel, narrow: boolean): boolean {
  if (liesDown(chart, narrow)) return chart.series.length === 1 || chart.origin !== undefined
  return chart.kind === 'waterfall' && chart.categories.length <= MOST_UPRIGHT_VALUES
}

/** Narrower than this, in pixels, there is no room for names beside the lines. The same width stands in chart-figure.module.css. */
export const NARROW = 520

export function needsLegend(chart: ChartModel, narrow: boolean): boolean {
  return chart.series.length > 1 && (narrow || !hasEndLabels(chart))
}
