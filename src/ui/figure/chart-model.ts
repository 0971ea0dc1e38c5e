import type { ColourToken } from '../colour-token.ts'

/** What a chart shows, without any word on how it is drawn. */
export interface ChartModel {
  /** A histogram is bars that touch: each category is a stretch, and lies beside the next. */
  readonly kind: 'line' | 'bar' | 'stacked-bar' | 'waterfall' | 'horizontal-bar' | 'histogram'
  readonly categories: readonly string[]
  /** Shorter names for along the axis, which are never broken; where some are empty, just the others stand there. */
  readonly axisNames?: readonly string[] | undefined
  readonly series: readonly ChartSeries[]
  /** Stands above the numbers of the value axis; bars that carry their own values have no such axis. */
  readonly unit: string
  /** Bars begin here instead of at zero, and series lie over each other: a tornado begins at the base result. */
  readonly origin?: number | undefined
  readonly markers?: readonly ChartMarker[] | undefined
  /** The categories of a waterfall that stand on zero and show the sum so far; their own value is not added. */
  readonly totals?: readonly number[] | undefined
}

export interface ChartSeries {
  readonly name: string
  readonly colour: ColourToken
  /** A colour per category, instead of one for the series. */
  readonly colours?: readonly ColourToken[] | undefined
  /** For drawing only; what people read is `valuesText`. Steps in a waterfall. */
  readonly values: readonly (number | null)[]
  /** The values as they are written in the table and the tooltip. */
  readonly valuesText: readonly string[]
  /** Ghost: an earlier state, faint. */
  readonly style?: 'solid' | 'dashed' | 'ghost' | undefined
}

/** A line across the category axis with a word, such as the payback; 2.5 lies halfway between the third and fourth category. */
export interface ChartMarker {
  readonly at: number
  readonly label: string
}
