import { type Decimal, ZERO } from '../../quantity/decimal.ts'

/** Payback in column time: 0 is the start, 2.5 is halfway year 3. Null: not within the horizon. */
export interface Payback {
  /** When cumulated cash first reaches zero. */
  readonly first: Decimal | null
  /** The moment after which it stays there: the headline. */
  readonly lasting: Decimal | null
  /** Nothing is laid out at the start, so the first payback is zero and says little. */
  readonly startsPaid: boolean
}

/** @param cumulative cumulated cash by column, without the terminal value; linear within a year */
export function payback(cumulative: readonly Decimal[]): Payback {
  const reached = cumulative.findIndex((c) => c.gte(0))
  const lastShort = cumulative.findLastIndex((c) => c.lt(0))
  return {
    first: reached < 0 ? null : crossing(cumulative, reached - 1),
    lasting: lastShort === cumulative.length - 1 ? null : crossing(cumulative, lastShort),
    startsPaid: (cumulative[0] ?? ZERO).gte(0),
  }
}

/** Where the line from a column below zero to the next one crosses zero; the start when there is no such column. */
function crossing(cumulative: readonly Decimal[], column: number): Decimal {
  const [from, to] = [cumulative[column], cumulative[column + 1]]
  if (from === undefined || to === undefined) return ZERO
  return from.neg().div(to.minus(from)).plus(column)
}
