import { wrap } from 'comlink'
import type { BreakEven } from '../../engine/analysis/break-even.ts'
import type { Tornado } from '../../engine/analysis/tornado.ts'
import type { ChanceRunner } from '../../workers/chance-jobs.ts'
import type { InputRunner } from '../../workers/input-jobs.ts'
import workerUrl from '../../workers/analysis.ts?worker&url'
import { ownWorker } from '../own-worker.ts'

const MOST = 4

/** A runner in a worker; each call fails when the worker does. */
export interface RemoteRunner {
  readonly begin: (...jobs: Parameters<ChanceRunner['begin']>) => Promise<void>
  readonly run: (...chunk: Parameters<ChanceRunner['run']>) => Promise<readonly Float64Array[]>
  readonly look: (...at: Parameters<InputRunner['look']>) => Promise<void>
  readonly bars: (...inputs: Parameters<InputRunner['bars']>) => Promise<Tornado>
  readonly breakEven: (...input: Parameters<InputRunner['breakEven']>) => Promise<BreakEven>
}

let started: Promise<readonly RemoteRunner[]> | null = null

/** The workers, started when they are first needed: one fewer than there are processors, for the page. None where they are refused. */
export function workerRunners(): Promise<readonly RemoteRunner[]> {
  started ??= startAll()
  return started
}

/** After a failure: the next ones start anew. */
export function forgetWorkers(): void {
  started = null
}

async function startAll(): Promise<readonly RemoteRunner[]> {
  const count = Math.min(MOST, Math.max(1, navigator.hardwareConcurrency - 1))
  const outcomes = await Promise.allSettled(Array.from({ length: count }, startOne))
  return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
}

/** Started once it has answered: a policy or a missing file shows only then. */
async function startOne(): Promise<RemoteRunner> {
  const worker = ownWorker(workerUrl)
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener('error', () => {
      worker.terminate()
      fail(new Error('A worker broke off'))
    })
  })
  const remote = wrap<ChanceRunner & InputRunner>(worker)
  const runner: RemoteRunner = {
    begin: (jobs) => Promise.race([remote.begin(jobs), broken]),
    run: (job, chunk) => Promise.race([remote.run(job, chunk), broken]),
    look: (businessCase, measure) => Promise.race([remote.look(businessCase, measure), broken]),
    bars: (inputs) => Promise.race([remote.bars(inputs), broken]),
    breakEven: (input, target) => Promise.race([remote.breakEven(input, target), broken]),
  }
  await runner.begin([])
  return runner
}
