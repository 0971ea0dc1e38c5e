import type { BusinessCase } from '../../domain/business-case.ts'
import type { Series } from '../../domain/input.ts'
import { valueAt, withValueAt } from '../../domain/paths.ts'
import { type DecimalText, toDecimal } from '../../quantity/decimal-text.ts'

export type SeriesPart = 'values' | 'low' | 'high'

export const MOST_YEARS = 31

/** The case with another number in one year of a series; a range widens to hold its value. */
export function withYear(
  c: BusinessCase,
  path: string,
  part: SeriesPart,
  year: number,
  value: DecimalText,
): BusinessCase {
  return changed(c, path, (series) => {
    const numbers = series[part]
    if (numbers === undefined || numbers[year] === value) return series
    const next = { ...series, [part]: numbers.with(year, value) }
    return part === 'values' ? widened(next) : next
  })
}

/** One year more, with the number that held on until now. */
export function withYearAdded(c: BusinessCase, path: string): BusinessCase {
  return changed(c, path, (series) =>
    series.values.length >= MOST_YEARS ? series : eachPart(series, (list) => [...list, ...list.slice(-1)]),
  )
}

export function withLastYearRemoved(c: BusinessCase, path: string): BusinessCase {
  return changed(c, path, (series) =>
    series.values.length <= 1 ? series : eachPart(series, (list) => list.slice(0, -1)),
  )
}

/** A range that starts at the values themselves, or none. */
export function withRange(c: BusinessCase, path: string, range: boolean): BusinessCase {
  return changed(c, path, ({ low: _low, high: _high, ...series }) =>
    range ? { ...series, low: series.values, high: series.values } : series,
  )
}

export function isSeries(value: unknown): value is Series {
  return typeof value === 'object' && value !== null && 'values' in value
}

function changed(c: BusinessCase, path: string, change: (series: Series) => Series): BusinessCase {
  const series = valueAt(c, path)
  if (!isSeries(series)) return c
  const next = change(series)
  return next === series ? c : withValueAt(c, path, next)
}

function eachPart(series: Series, change: (list: readonly DecimalText[]) => readonly DecimalText[]): Series {
  return {
    ...series,
    values: change(series.values),
    ...(series.low === undefined ? {} : { low: change(series.low) }),
    ...(series.high === undefined ? {} : { high: change(series.high) }),
  }
}

function widened(series: Series): Series {
  const { values, low, high } = series
  return {
    ...series,
    ...(low === undefined ? {} : { low: values.map((v, n) => furthest(v, low[n], 'down')) }),
    ...(high === undefined ? {} : { high: values.map((v, n) => furthest(v, high[n], 'up')) }),
  }
}

function furthest(value: DecimalText, bound: DecimalText | undefined, side: 'down' | 'up'): DecimalText {
  if (bound === undefined) return value
  const holds =
    side === 'down' ? toDecimal(bound).lte(toDecimal(value)) : toDecimal(bound).gte(toDecimal(value))
  return holds ? bound : value
}
