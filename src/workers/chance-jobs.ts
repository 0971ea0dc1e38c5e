import type { BusinessCase } from '../domain/business-case.ts'
import type { Measure } from '../engine/analysis/measure.ts'
import { type MonteCarlo, prepareMonteCarlo } from '../engine/analysis/monte-carlo/run-chunk.ts'

/** A case of which measures are drawn. */
export interface ChanceJob {
  readonly businessCase: BusinessCase
  readonly measures: readonly Measure[]
}

/** Whoever runs the chunks of some jobs: this page or a worker, alone or with others. */
export interface ChanceRunner {
  /** Forgets earlier jobs. */
  readonly begin: (jobs: readonly ChanceJob[]) => void
  /** Per measure of the job, its value in each run of the chunk. */
  readonly run: (job: number, chunk: number) => readonly Float64Array[]
}

/** Makes a job ready at its first chunk, so that a runner that gets none of it does nothing for it. */
export function chanceRunner(): ChanceRunner {
  let jobs: readonly ChanceJob[] = []
  const prepared = new Map<number, MonteCarlo>()
  const preparedOf = (job: number): MonteCarlo => {
    const wanted = jobs[job]
    if (wanted === undefined) throw new RangeError(`There is no job ${String(job)}`)
    const known = prepared.get(job) ?? prepareMonteCarlo(wanted.businessCase, wanted.measures)
    prepared.set(job, known)
    return known
  }
  return {
    begin: (next) => {
      jobs = next
      prepared.clear()
    },
    run: (job, chunk) => preparedOf(job).run(chunk),
  }
}
