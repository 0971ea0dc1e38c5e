import { chunksOf, joinChunks } from '../../engine/analysis/monte-carlo/run-chunk.ts'
import { type ChanceJob, chanceRunner } from '../../workers/chance-jobs.ts'
import { type Following, runInChunks, type Runner } from './run-in-chunks.ts'
import { forgetWorkers, type RemoteRunner, workerRunners } from './worker-runners.ts'

type Values = readonly Float64Array[]

interface Place {
  readonly job: number
  readonly chunk: number
}

/** Draws all jobs, in workers where these can be had; per job and measure, its value in each run. */
export async function runChance(
  jobs: readonly ChanceJob[],
  following: Following,
): Promise<readonly Values[]> {
  const workers = await workerRunners()
  if (workers.length === 0) return runJobs(jobs, [hereOf()], following)
  try {
    return await runJobs(jobs, workers, following)
  } catch (error) {
    if (!following.signal.aborted) forgetWorkers()
    throw error
  }
}

/** On this page: a chunk at a time, with room in between for what the user does. */
function hereOf(): RemoteRunner {
  const own = chanceRunner()
  return {
    begin: (jobs) => {
      own.begin(jobs)
      return Promise.resolve()
    },
    run: async (job, chunk) => {
      await new Promise((next) => setTimeout(next))
      return own.run(job, chunk)
    },
  }
}

async function runJobs(
  jobs: readonly ChanceJob[],
  runners: readonly RemoteRunner[],
  following: Following,
): Promise<readonly Values[]> {
  await Promise.all(runners.map(({ begin }) => begin(jobs)))
  const places = jobs.flatMap(({ businessCase }, job) =>
    Array.from({ length: chunksOf(businessCase) }, (_, chunk) => ({ job, chunk })),
  )
  const own = runners.map(
    ({ run }): Runner<Place, Values> =>
      ({ job, chunk }) =>
        run(job, chunk),
  )
  const outcomes = await runInChunks(places, own, following)
  return jobs.map((_, job) => joinChunks(outcomes.filter((__, at) => places[at]?.job === job)))
}
