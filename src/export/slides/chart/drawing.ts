import type { FigureChart, FigureSeries } from '../../../wording/story/figure.ts'
import type { ExportColour } from '../../export-colours.ts'
import { labelScaleOf, type Scale, scaleOf } from './number-scale.ts'
import { waterfallSeries } from './waterfall.ts'

/** A chart in the terms of an office program: series in columns, drawn as lines, or as bars beside or upon each other. */
export interface Drawing {
  readonly kind: 'line' | 'clustered' | 'stacked'
  /** Bars that lie have their names on the left, the first one on top. */
  readonly isLying: boolean
  readonly categories: readonly string[]
  readonly series: readonly DrawnSeries[]
  /** Where bars begin, if not at zero. */
  readonly origin: number | null
  /** Bars that carry their values need no axis with numbers. */
  readonly hasNumbers: boolean
  readonly hasLegend: boolean
  /** How many of the unit each number stands for that is written along the axis or at the bars. */
  readonly scale: Scale
  /** Columns of the sheet that are not drawn. */
  readonly besides: readonly SheetColumn[]
}

export interface SheetColumn {
  readonly name: string
  readonly values: readonly (number | null)[]
}

export interface DrawnSeries extends SheetColumn {
  /** Null: holds its place, and is not seen. */
  readonly colour: ExportColour | null
  readonly colours?: readonly ExportColour[] | undefined
  readonly style?: FigureSeries['style']
  /** Every second one is hatched, so that neighbours stay apart in black and white. */
  readonly isHatched: boolean
  /** A thin line around it, where it stands on another. */
  readonly hasRim: boolean
  /** The values themselves, or words in their place. */
  readonly labels: 'none' | 'values' | readonly string[]
}

/** More names than this do not stand beside each other below upright bars. */
const MOST_UPRIGHT = 9

export function drawingOf(chart: FigureChart): Drawing {
  if (chart.kind === 'waterfall') return waterfallDrawing(chart)
  const isLying = chart.kind === 'horizontal-bar'
  const isBars = chart.kind !== 'line'
  const hatches = isBars && chart.series.length > 1
  return {
    kind: chart.kind === 'line' ? 'line' : chart.kind === 'stacked-bar' ? 'stacked' : 'clustered',
    isLying,
    categories: chart.categories,
    series: chart.series.map((series, n) => ({
      ...series,
      isHatched: hatches && n % 2 === 1,
      hasRim: chart.kind === 'stacked-bar',
      labels: isLying ? 'values' : 'none',
    })),
    origin: chart.origin ?? null,
    hasNumbers: !isLying,
    hasLegend: chart.series.length > 1,
    scale: (isLying ? labelScaleOf : scaleOf)(numbersOf(chart)),
    besides: [],
  }
}

export function numbersOf({ series }: { readonly series: readonly SheetColumn[] }): readonly number[] {
  return series.flatMap(({ values }) => values.filter((value) => value !== null))
}

function waterfallDrawing(chart: FigureChart): Drawing {
  const [steps] = chart.series
  return {
    kind: 'stacked',
    isLying: chart.categories.length > MOST_UPRIGHT,
    categories: chart.categories,
    series: waterfallSeries(chart),
    origin: null,
    hasNumbers: false,
    hasLegend: false,
    scale: labelScaleOf(numbersOf(chart)),
    besides: steps === undefined ? [] : [{ name: steps.name, values: steps.values }],
  }
}
