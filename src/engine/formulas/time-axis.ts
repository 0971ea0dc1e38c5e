import type { BusinessCase, Technology } from '../../domain/business-case.ts'
import type { Input } from '../../domain/input.ts'
import type { GraphBuilder } from '../graph/builder.ts'
import type { Node, Subject } from '../graph/node.ts'

/** Columns 0..H and what a euro in each is worth at the start. Arrays are indexed by column. */
export interface TimeAxis {
  readonly horizon: number
  readonly firstYear: number
  /** Operating years 1..H. */
  readonly years: readonly number[]
  /** Columns 0..H. */
  readonly columns: readonly number[]
  /** `(1 + r)^-t`: for what falls at the turn of the year. */
  readonly atTurn: readonly Node<'1'>[]
  /** The same with timing `end`; `(1 + r)^-(t - 0.5)` with timing `mid`. */
  readonly duringYear: readonly Node<'1'>[]
}

/** Convention: column 0 is the start and is not discounted (as in numpy-financial; Excel's NPV discounts its first flow). */
export function timeAxis(b: GraphBuilder, c: BusinessCase, subject: Subject): TimeAxis {
  const { settings } = c
  const horizon = whole(settings.horizon)
  const columns = Array.from({ length: horizon + 1 }, (_, t) => t)
  const growth = b.add(
    b.constant1,
    b.input('settings.discountRate', 'settings.discountRate', settings.discountRate),
  )
  const atTurn = [b.constant1]
  for (const t of columns.slice(1)) {
    const factor = b.ratio(before(atTurn), growth)
    atTurn.push(b.named(factor, { key: 'discountFactor', subject, column: t }))
  }
  const half = settings.timing === 'mid' ? b.root(growth) : null
  const duringYear = atTurn.map((d, t) =>
    half === null || t === 0
      ? d
      : b.named(b.scale(d, half), { key: 'discountFactorDuring', subject, column: t }),
  )
  const firstYear = whole(settings.firstYear)
  return { horizon, firstYear, columns, years: columns.slice(1), atTurn, duringYear }
}

/** The years in which a technology is in use, and for which part. */
export interface UsePeriod {
  readonly start: number
  readonly month: number
  /** Last year of use, at most the horizon. */
  readonly end: number
  /** Whether use stops before the horizon. */
  readonly stops: boolean
  /** `f(t)` by column: 0 before the start, `(13 - month)/12` in the first year, 1 after, 0 after the last year. */
  readonly active: readonly Node<'1'>[]
}

export function usePeriod(b: GraphBuilder, axis: TimeAxis, t: Technology, subject: Subject): UsePeriod {
  const start = whole(t.start)
  const month = whole(t.startMonth)
  const last = t.lastYear === undefined ? axis.horizon : whole(t.lastYear)
  const end = Math.min(last, axis.horizon)
  const firstPart = b.ratio(
    b.subtract(
      b.constant(13, 'month'),
      b.input('technology.startMonth', `${subject.path}.startMonth`, t.startMonth),
    ),
    b.constant(12, 'month'),
  )
  const active = axis.columns.map((column) => {
    if (column < start || column > end) return b.zero<'1'>()
    if (column > start || month === 1) return b.constant1
    return b.named(firstPart, { key: 'activeFraction', subject, column })
  })
  return { start, month, end, stops: last < axis.horizon, active }
}

/** Shared lines are in use from year 1 to the horizon. */
export function wholePeriod(b: GraphBuilder, axis: TimeAxis): UsePeriod {
  const active = axis.columns.map((column) => (column === 0 ? b.zero<'1'>() : b.constant1))
  return { start: 1, month: 1, end: axis.horizon, stops: false, active }
}

/** A structural input as a plain whole number; the file format has checked that it is one. */
export function whole(input: Input): number {
  return Number(input.value)
}

function before<T>(list: readonly T[]): T {
  return list[list.length - 1] as T
}
