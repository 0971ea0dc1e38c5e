import { Worker } from 'node:worker_threads'
import { type Remote, wrap } from 'comlink'
import nodeEndpoint from 'comlink/dist/esm/node-adapter'
import { runInChunks } from '../../src/app/analysis/run-in-chunks.ts'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import { withValueAt } from '../../src/domain/paths.ts'
import type { Measure } from '../../src/engine/analysis/measure.ts'
import { chunksOf, joinChunks } from '../../src/engine/analysis/monte-carlo/run-chunk.ts'
import { type Summary, summarise } from '../../src/engine/analysis/monte-carlo/summary.ts'
import { decimalText } from '../../src/quantity/decimal-text.ts'
import { chanceRunner } from '../../src/workers/chance-jobs.ts'
import type { ChanceWorker } from './chance-worker.ts'
import type { Goal } from './goal.ts'
import { interleavedInTime, type Timed } from './interleaved.ts'
import { Kernel } from './kernel/kernel.ts'
import { Stream, triangularSampler } from './kernel/triangular.ts'
import { rangedInputs } from './ranged-inputs.ts'
import { referenceCase } from './reference-case.ts'

const RUNS = 10_000

/** The reference case with 10 000 runs, each of its ranged inputs drawn from a triangle. */
function chanceCase(): BusinessCase {
  const c = referenceCase()
  const value = (text: string) => ({ value: decimalText(text) })
  const distributions = rangedInputs(c).map(({ path }, i) => ({
    id: `distribution-${String(i)}`,
    input: path,
    kind: 'triangular' as const,
  }))
  return { ...c, uncertainty: { seed: value('1'), runs: value(String(RUNS)), distributions } }
}

function byKernel(c: BusinessCase): () => readonly Float64Array[] {
  const inputs = rangedInputs(c)
  const kernel = new Kernel(
    c,
    inputs.map(({ path }) => path),
  )
  const sample = triangularSampler(inputs)
  const x = new Float64Array(inputs.length)
  const parties = kernel.stakeholders.length
  const found = Array.from({ length: parties + 2 }, () => new Float64Array(RUNS))
  return () => {
    const stream = new Stream()
    for (let run = 0; run < RUNS; run++) {
      sample(stream, x)
      kernel.run(x)
      for (let who = 0; who < parties; who++) found[who]![run] = kernel.presentValues[who]!
      found[parties]![run] = kernel.payback
      found[parties + 1]![run] = kernel.rateOfReturn
    }
    return found
  }
}

function measuresOf(c: BusinessCase): readonly Measure[] {
  const { stakeholders } = new Kernel(
    c,
    rangedInputs(c).map(({ path }) => path),
  )
  return [
    ...stakeholders.map((stakeholder): Measure => ({ key: 'netPresentValue', stakeholder })),
    { key: 'payback', stakeholder: 'provider' },
    { key: 'rateOfReturn', stakeholder: 'provider' },
  ]
}

type Runner = Pick<Remote<ChanceWorker>, 'begin' | 'run'>

/** As the app does it: each runner is told the job, takes chunk after chunk, and the page joins them and makes the summaries. */
async function byRunners(
  c: BusinessCase,
  measures: readonly Measure[],
  runners: readonly Runner[],
): Promise<readonly Summary[]> {
  await Promise.all(runners.map((r) => r.begin([{ businessCase: c, measures }])))
  const chunks = Array.from({ length: chunksOf(c) }, (_, chunk) => chunk)
  const following = { signal: new AbortController().signal, onProgress: () => undefined }
  const own = runners.map((r) => async (chunk: number) => await r.run(0, chunk))
  const values = joinChunks(await runInChunks(chunks, own, following))
  return measures.map((measure, i) => summarise(values[i]!, measure))
}

/** Another number in the case before each start, as after an edit: the shape of the case is known to the workers, its values are not. */
function* editedCases(c: BusinessCase): Generator<BusinessCase, never> {
  for (let tenths = 0; ; tenths++)
    yield withValueAt(c, 'technologies.circles.timeEffects.searching.minutes', {
      value: decimalText(String(12 + (tenths % 50) / 10)),
    })
}

/** S2: all of Monte Carlo in the engine, on one and on two workers, against the bare kernel on one thread. */
export async function monteCarlo(workerFile: string): Promise<readonly Goal[]> {
  const c = chanceCase()
  const measures = measuresOf(c)
  const kernel = byKernel(c)
  const workers = [1, 2].map(() => new Worker(workerFile))
  const runners = workers.map((worker) => wrap<ChanceWorker>(nodeEndpoint(worker)))
  const edited = editedCases(c)
  const prepared = chanceRunner()
  prepared.begin([{ businessCase: c, measures }])
  const contenders = [
    { name: 'kernel', times: 1, run: async () => Promise.resolve(kernel()) },
    { name: 'two workers', times: 1, run: async () => byRunners(edited.next().value, measures, runners) },
    {
      name: 'one worker',
      times: 1,
      run: async () => byRunners(edited.next().value, measures, runners.slice(0, 1)),
    },
    {
      name: 'chunks',
      times: 1,
      run: async () =>
        Promise.resolve(Array.from({ length: chunksOf(c) }, (_, chunk) => prepared.run(0, chunk))),
    },
  ]
  try {
    return goalsOf(await interleavedInTime(contenders, 21, 10))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function goalsOf(timed: Timed): readonly Goal[] {
  const facts = {
    runs: RUNS,
    kernelMilliseconds: timed.median('kernel', 'wall'),
    processorPerWall: timed.cpuPerWall,
  }
  const goal = (name: string, workers: string, most: number): Goal => ({
    name: `S2 Monte Carlo on ${workers}: ${name}`,
    value: timed.ratio(workers, 'kernel', 'wall'),
    unit: 'x a typed-array kernel by hand',
    goal: most,
    details: {
      byProcessorTime: timed.ratio(workers, 'kernel', 'processor'),
      milliseconds: timed.median(workers, 'wall'),
      chunksAlone: timed.ratio('chunks', 'kernel', 'wall'),
      ...facts,
    },
  })
  return [
    goal('from the case to percentiles', 'two workers', 1.5),
    goal('from the case to percentiles', 'one worker', 1.5),
  ]
}
