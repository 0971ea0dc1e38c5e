/** The smallest of 1, 2, 5, 10, 20, ... (and their parts) that is at least so large: a step that people count in. */
export function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  const factor = [1, 2, 5, 10].find((each) => each * power >= least * (1 - 1e-9)) ?? 10
  return factor * power
}

/** About `count` round values from one number to another, both ends and `base` among them; whole ones where only these make sense. */
export function stopsBetween(
  {
    from,
    to,
    base,
    whole,
  }: { readonly from: number; readonly to: number; readonly base: number; readonly whole: boolean },
  count: number,
): readonly number[] {
  if (to <= from) return [from]
  const least = (to - from) / count
  const step = whole ? Math.max(1, niceStep(least)) : niceStep(least)
  const first = Math.ceil(from / step)
  const inner = Array.from({ length: Math.floor(to / step) - first + 1 }, (_, i) =>
    tidy((first + i) * step, step),
  )
  return [...new Set([from, ...inner, to, base])].sort((a, b) => a - b)
}

/** The place of the stop that is nearest to a value. */
export function nearestStop(stops: readonly number[], x: number): number {
  return stops.reduce(
    (best, stop, n) => (Math.abs(stop - x) < Math.abs((stops[best] ?? 0) - x) ? n : best),
    0,
  )
}

/** Without the last digits that floats add. */
function tidy(value: number, step: number): number {
  return Number(value.toFixed(Math.min(12, Math.max(0, Math.ceil(-Math.log10(step)) + 1))))
}
