import { appendFileSync } from 'node:fs'
import { expect } from 'vitest'

export interface Tally {
  readonly name: string
  readonly tried: number
  readonly survived: number
  /** Pieces of work that were said to be saved and are not there. */
  readonly lost: number
}

/** One more try: it names the work that it lost. */
export type Attempt = (once: () => Promise<readonly string[]>) => Promise<void>

/** A line of its own, such as a measurement. */
export function tell(line: Readonly<Record<string, unknown>>): void {
  const file = process.env['SOAK']
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(line)}\n`)
}

/** Counts what a run tried and lost. The count is told also when the run ends early, with the failure that ended it. */
export async function tally(name: string, run: (attempt: Attempt) => Promise<void>): Promise<void> {
  const count = { name, tried: 0, survived: 0, lost: 0 }
  const attempt: Attempt = async (once) => {
    count.tried += 1
    const lost = await once()
    count.lost += lost.length
    expect(lost).toEqual([])
    count.survived += 1
  }
  try {
    await run(attempt)
  } finally {
    tell({ ...count })
  }
}

/** The same a number of times, one after another. */
export function tallied(
  name: string,
  times: number,
  once: (time: number) => Promise<readonly string[]>,
): Promise<void> {
  return tally(name, async (attempt) => {
    for (let time = 0; time < times; time += 1) await attempt(() => once(time))
  })
}
