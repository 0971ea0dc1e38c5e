import type { BusinessCase } from '../../../domain/business-case.ts'
import type { Grid, GridAxis } from '../../../engine/analysis/grid.ts'
import type { Measure } from '../../../engine/analysis/measure.ts'
import { meetsTarget } from '../../../engine/analysis/meets-target.ts'
import { Decimal } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import { measureName, measureValue } from './measure-text.ts'
import { rangedName, searchedNumber } from './ranged-text.ts'

/** A table in which every cell says by sign, number and shade how good it is. */
export interface HeatMap {
  readonly title: string
  readonly subtitle: string
  readonly note: string
  readonly across: HeatAxis
  readonly down: HeatAxis
  readonly cells: readonly (readonly HeatCell[])[]
}

export interface HeatAxis {
  readonly name: string
  readonly values: readonly string[]
  readonly base: number
}

export interface HeatCell {
  readonly text: string
  readonly isMet: boolean
  readonly isBase: boolean
  /** How far from the target, 1 to 3. */
  readonly shade: 1 | 2 | 3
}

const LARGE = 100_000

export function heatMap(
  words: Catalogue,
  c: BusinessCase,
  measure: Measure,
  { across, down, cells }: Grid,
  target: number,
): HeatMap {
  const text = words.views.uncertainty.grid
  const known = cells.flat().filter((value) => value !== null)
  const widest = Math.max(...known.map((value) => Math.abs(value - target)), 0)
  const inThousands = isMoney(words, measure) && known.some((value) => Math.abs(value) >= LARGE)
  const write = (value: number | null): string =>
    inThousands && value !== null
      ? words.format.number(new Decimal(value / 1000))
      : measureValue(words, measure.key, value)
  const made = cells.map((row, y) =>
    row.map((value, x): HeatCell => ({
      text: write(value),
      isMet: meetsTarget(measure, value, target),
      isBase: x === across.base && y === down.base,
      shade: shadeOf(value === null ? widest : Math.abs(value - target), widest),
    })),
  )
  const base = measureValue(words, measure.key, cells[down.base]?.[across.base] ?? null)
  const good = made.flat().filter(({ isMet }) => isMet).length
  const all = made.flat().length
  const subtitle = text.subtitle(measureName(words, c, measure), measureValue(words, measure.key, target))
  return {
    title:
      good === all
        ? text.findingAll(base)
        : good === 0
          ? text.findingNone(base)
          : text.finding(words.format.count(good), words.format.count(all), base),
    subtitle: inThousands ? `${subtitle} ${text.thousands}` : subtitle,
    note: text.legend,
    across: axisOf(words, c, across),
    down: axisOf(words, c, down),
    cells: made,
  }
}

function isMoney(words: Catalogue, { key }: Measure): boolean {
  return measureValue(words, key, 1) === words.format.euro(new Decimal(1))
}

function shadeOf(distance: number, widest: number): HeatCell['shade'] {
  const share = widest === 0 ? 0 : distance / widest
  return share > 2 / 3 ? 3 : share > 1 / 3 ? 2 : 1
}

function axisOf(words: Catalogue, c: BusinessCase, { input, range, values, base }: GridAxis): HeatAxis {
  return {
    name: rangedName(words, c, input),
    values: values.map((x) => searchedNumber(words, input, range, x)),
    base,
  }
}
