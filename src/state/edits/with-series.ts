import type { BusinessCase } from '../../domain/business-case.ts'
import { isSeries, type Series } from '../../domain/input.ts'
import { valueAt, withValueAt } from '../../domain/paths.ts'
import type { DecimalText } from '../../quantity/decimal-text.ts'
import { isBeyond, widened } from '../../domain/ranges.ts'

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
    const base = series.values[year]
    if (numbers === undefined || base === undefined || numbers[year] === value) return series
    if (part !== 'values' && !isBeyond(part, value, base)) return series
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
  return changed(c, path, (series) =>
    range ? { ...series, low: series.values, high: series.values } : withoutEnds(series),
  )
}

function changed(c: BusinessCase, path: string, change: (series: Series) => Series): BusinessCase {
  const series = valueAt(c, path)
  if (!isSeries(series)) return c
  const next = change(series)
  return next === series ? c : withValueAt(c, path, next)
}

function withoutEnds({ values, source, grade, date, note }: Series): Series {
  return {
    values,
    ...(source === undefined ? {} : { source }),
    ...(grade === undefined ? {} : { grade }),
    ...(date === undefined ? {} : { date }),
    ...(note === undefined ? {} : { note }),
  }
}

function eachPart(series: Series, change: (list: readonly DecimalText[]) => readonly DecimalText[]): Series {
  return {
    ...series,
    values: change(series.values),
    ...(series.low === undefined ? {} : { low: change(series.low) }),
    ...(series.high === undefined ? {} : { high: change(series.high) }),
  }
}
