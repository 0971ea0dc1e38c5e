import { expose, transfer } from 'comlink'
import { chanceRunner, type ChanceRunner } from './chance-jobs.ts'
import { inputRunner, type InputRunner } from './input-jobs.ts'

const own = chanceRunner()

/** What this worker does for the page. The values of a chunk change hands without being copied. */
const offered: ChanceRunner & InputRunner = {
  ...inputRunner(),
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
