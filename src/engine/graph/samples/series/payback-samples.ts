/** Payback of each sample in column time; not a number where it is not within the horizon. */
export interface PaybackSamples {
  /** When cumulated cash first reaches zero. */
  readonly first: Float64Array
  /** The moment after which it stays there. */
  readonly lasting: Float64Array
}

/**
 * The same as `formulas/payback.ts`, for `count` samples.
 * @param cumulative cumulated cash: per column, the values of the samples
 */
export function paybackSamples(
  cumulative: readonly Float64Array[],
  count: number,
  { first, lasting }: PaybackSamples,
): void {
  const last = cumulative.length - 1
  for (let i = 0; i < count; i++) {
    let reached = 0
    while (reached <= last && isShort(cumulative, reached, i)) reached++
    let short = last
    while (short >= 0 && !isShort(cumulative, short, i)) short--
    first[i] = reached > last ? NaN : crossing(cumulative, reached - 1, i)
    lasting[i] = short === last ? NaN : crossing(cumulative, short, i)
  }
}

/** An empty series is paid back at once. */
function isShort(cumulative: readonly Float64Array[], column: number, i: number): boolean {
  return cumulative[column]![i]! < 0
}

function crossing(cumulative: readonly Float64Array[], column: number, i: number): number {
  const from = cumulative[column]?.[i]
  const to = cumulative[column + 1]?.[i]
  return from === undefined || to === undefined ? 0 : column - from / (to - from)
}
