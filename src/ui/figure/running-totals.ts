import type { ChartModel } from './chart-model.ts'

export type Bar = readonly [from: number, to: number]

/** Where the bars of a waterfall hang: each step begins where the one before ended, totals stand on zero. For drawing only. */
export function runningTotals({ series, totals = [] }: Pick<ChartModel, 'series' | 'totals'>): Bar[] {
  let sum = 0
  return (series[0]?.values ?? []).map((step, index) => {
    if (totals.includes(index)) return [0, sum]
    const from = sum
    sum += step ?? 0
    return [from, sum]
  })
}
