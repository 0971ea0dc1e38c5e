import { chanceRunner } from '../../workers/chance-jobs.ts'
import { inputRunner } from '../../workers/input-jobs.ts'
import type { RemoteRunner } from './worker-runners.ts'

/** Where there are no workers, on this page: a piece of work at a time, with room in between for what the user does. */
export function runnerHere(): RemoteRunner {
  const [chances, inputs] = [chanceRunner(), inputRunner()]
  const afterwards = async <T>(work: () => T): Promise<T> => {
    await new Promise((next) => setTimeout(next))
    return work()
  }
  return {
    begin: (jobs) => {
      chances.begin(jobs)
      return Promise.resolve()
    },
    run: (job, chunk) => afterwards(() => chances.run(job, chunk)),
    look: (businessCase, measure) => {
      inputs.look(businessCase, measure)
      return Promise.resolve()
    },
    bars: (some) => afterwards(() => inputs.bars(some)),
    breakEven: (input, target) => afterwards(() => inputs.breakEven(input, target)),
  }
}
