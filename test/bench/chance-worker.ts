import { parentPort } from 'node:worker_threads'
import { expose, transfer } from 'comlink'
import nodeEndpoint from 'comlink/dist/esm/node-adapter'
import { chanceRunner } from '../../src/workers/chance-jobs.ts'

const own = chanceRunner()

/** What the worker of the app offers, on a thread of Node. */
const offered = {
  begin: own.begin,
  run: (job: number, chunk: number): readonly Float64Array[] => {
    const values = own.run(job, chunk)
    return transfer(
      values,
      values.map(({ buffer }) => buffer),
    )
  },
}

export type ChanceWorker = typeof offered

if (parentPort !== null) expose(offered, nodeEndpoint(parentPort))
