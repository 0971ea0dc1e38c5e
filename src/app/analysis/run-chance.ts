import { chunksOf, joinChunks } from '../../engine/analysis/monte-carlo/run-chunk.ts'
import type { ChanceJob } from '../../workers/chance-jobs.ts'
import { type Following, runInChunks, type Runner } from './run-in-chunks.ts'
import { withRunners } from './with-runners.ts'
import type { RemoteRunner } from './worker-runners.ts'

type Values = readonly Float64Array[]

interface Place {
  readonly job: number
  readonly chunk: number
}

/** Draws all jobs, in workers where these can be had; per job and measure, its value in each run. */
export function runChance(jobs: readonly ChanceJob[], following: Following): Promise<readonly Values[]> {
  return withRunners(following.signal, (runners) => runJobs(jobs, runners, following))
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
