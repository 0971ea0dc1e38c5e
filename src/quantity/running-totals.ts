export type Bar = readonly [from: number, to: number]

/** A drawing of steps; what stands in `totals` is not added, but shows the sum so far. */
export interface Steps {
  readonly series: readonly { readonly values: readonly (number | null)[] }[]
  readonly totals?: readonly number[] | undefined
}

/** Where the bars of a waterfall hang: each step begins where the one before ended, totals stand on zero. For drawing only. */
export function runningTotals({ series, totals = [] }: Steps): Bar[] {
  let sum = 0
  return (series[0]?.values ?? []).map((step, index) => {
    if (totals.includes(index)) return [0, sum]
    const from = sum
    sum += step ?? 0
    return [from, sum]
  })
}
