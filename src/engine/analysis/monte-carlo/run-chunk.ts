import type { BusinessCase } from '../../../domain/business-case.ts'
import { askMeasures } from '../ask-measures.ts'
import type { Measure } from '../measure.ts'
import { prepareScenarios } from '../scenarios/prepare-scenarios.ts'
import { CHUNK, drawChunk, drawPlan } from './draw-plan.ts'

/** A case made ready for drawing: the chunks can be run in any order, by anyone, and together they are the runs. */
export interface MonteCarlo {
  readonly runs: number
  readonly chunks: number
  /** Per measure, its value in each run of the chunk; not a number where there is none. */
  readonly run: (chunk: number) => readonly Float64Array[]
}

export function prepareMonteCarlo(c: BusinessCase, measures: readonly Measure[]): MonteCarlo {
  const [seed, runs] = [Number(c.uncertainty.seed.value), Number(c.uncertainty.runs.value)]
  const plan = drawPlan(c)
  const prepared = prepareScenarios(c, plan, askMeasures(measures))
  return {
    runs,
    chunks: chunksOf(c),
    run: (chunk) => prepared.run(drawChunk(plan, seed, chunk, runsInChunk(runs, chunk))),
  }
}

export function chunksOf({ uncertainty }: BusinessCase): number {
  return Math.ceil(Number(uncertainty.runs.value) / CHUNK)
}

export function runsInChunk(runs: number, chunk: number): number {
  return Math.min(CHUNK, runs - chunk * CHUNK)
}

/** The values of all chunks, in order: one array per measure. */
export function joinChunks(chunks: readonly (readonly Float64Array[])[]): readonly Float64Array[] {
  const runs = chunks.reduce((sum, [first]) => sum + (first?.length ?? 0), 0)
  return (chunks[0] ?? []).map((_, measure) => {
    const all = new Float64Array(runs)
    let start = 0
    for (const chunk of chunks) {
      all.set(chunk[measure]!, start)
      start += chunk[measure]!.length
    }
    return all
  })
}
