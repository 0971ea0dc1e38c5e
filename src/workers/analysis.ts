import { expose, transfer } from 'comlink'
import { chanceRunner, type ChanceRunner } from './chance-jobs.ts'

const own = chanceRunner()

/** What this worker does for the page. The values change hands without being copied. */
const offered: ChanceRunner = {
  begin: own.begin,
  run: (job, chunk) => {
    const values = own.run(job, chunk)
    return transfer(
      values,
      values.map(({ buffer }) => buffer),
    )
  },
}

expose(offered)
