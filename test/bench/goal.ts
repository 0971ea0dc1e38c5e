import { loadavg } from 'node:os'

/** A goal with what was measured. Details say how. */
export interface Goal {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** At most this. */
  readonly goal: number
  readonly details: Readonly<Record<string, number | string>>
}

/** One line of JSON: the value, whether it holds, the details and the load of the machine. */
export function goalLine({ details, ...goal }: Goal): string {
  const holds = goal.value <= goal.goal
  return JSON.stringify({ ...goal, value: rounded(goal.value), holds, ...roundedAll(details), load: load() })
}

function roundedAll(details: Goal['details']): Goal['details'] {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [key, typeof value === 'number' ? rounded(value) : value]),
  )
}

/** Three significant digits after the point at most. */
function rounded(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3))
}

/** Average number of processes that wanted a processor in the last minute. */
function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100
}
