import type { Drawing, DrawnSeries } from './drawing.ts'

/** Of bars that lie over each other, those whose value would be written within another: the shorter of two on the same side. */
export function hiddenLabels({ origin, series }: Drawing, own: DrawnSeries): readonly number[] {
  if (origin === null) return []
  const others = series.filter((one) => one !== own)
  return own.values.flatMap((value, n) => {
    if (value === null) return []
    const length = value - origin
    const isWithin = others.some((other) => isShorter(length, (other.values[n] ?? origin) - origin))
    return isWithin ? [n] : []
  })
}

function isShorter(length: number, other: number): boolean {
  const onSameSide = length * other >= 0
  return onSameSide && Math.abs(length) < Math.abs(other)
}
