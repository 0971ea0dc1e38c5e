import type { BusinessCase } from '../../domain/business-case.ts'
import { joinTornados } from '../../engine/analysis/join-tornados.ts'
import type { Measure } from '../../engine/analysis/measure.ts'
import type { RangedInput } from '../../engine/analysis/ranges.ts'
import { heaviestInputs, type Sensitivity } from '../../engine/analysis/sensitivity.ts'
import { type Following, runInChunks } from './run-in-chunks.ts'
import { withRunners } from './with-runners.ts'
import type { RemoteRunner } from './worker-runners.ts'

export interface SensitivityQuestion {
  readonly businessCase: BusinessCase
  readonly measure: Measure
  readonly inputs: readonly RangedInput[]
  /** Of the measure, for the break-evens. */
  readonly target: number
}

/** So many inputs at a time: enough to make the model once for, and few enough to be stopped and to tell how far it is. */
const AT_ONCE = 8
/** The part of the work that the tornado is. */
const FIRST = 0.6

/** Moves every input one by one, in workers where these can be had. */
export function runSensitivity(question: SensitivityQuestion, following: Following): Promise<Sensitivity> {
  return withRunners(following.signal, (runners) => ask(question, runners, following))
}

async function ask(
  { businessCase, measure, inputs, target }: SensitivityQuestion,
  runners: readonly RemoteRunner[],
  { signal, onProgress }: Following,
): Promise<Sensitivity> {
  await Promise.all(runners.map(({ look }) => look(businessCase, measure)))
  const parts = await runInChunks(
    chunksOf(inputs),
    runners.map(({ bars }) => bars),
    { signal, onProgress: (share) => onProgress(share * FIRST) },
  )
  const tornado = joinTornados(parts)
  const breakEvens = await runInChunks(
    heaviestInputs(tornado),
    runners.map(
      ({ breakEven }) =>
        (input: RangedInput) =>
          breakEven(input, target),
    ),
    { signal, onProgress: (share) => onProgress(FIRST + share * (1 - FIRST)) },
  )
  return { tornado, breakEvens }
}

function chunksOf(inputs: readonly RangedInput[]): readonly (readonly RangedInput[])[] {
  const count = Math.max(1, Math.ceil(inputs.length / AT_ONCE))
  return Array.from({ length: count }, (_, i) => inputs.slice(i * AT_ONCE, (i + 1) * AT_ONCE))
}
