import type { ChartSeries } from '../chart-model.ts'

const DASHES = ['', '7 3', '2 3', '8 3 2 3', '4 2', '1 2']
const GHOST = '1 3'

/** A dash of its own for every line, so that colour is not needed to tell them apart. */
export function dashOf({ style }: ChartSeries, n: number): string | undefined {
  if (style === 'ghost') return GHOST
  const dash = style === 'dashed' ? (DASHES[Math.max(1, n % DASHES.length)] ?? '') : DASHES[n % DASHES.length]
  return dash === '' ? undefined : dash
}
