import type { Calculation } from '../../engine/calculation.ts'
import { HOUR_DESTINATIONS, type HoursReport } from '../../engine/formulas/hours.ts'
import type { PoolSteps } from '../../engine/formulas/pool-steps.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { type CsvRow, type RowWriter, rowWriter } from './csv-rows.ts'

/** Who uses what, the hours that it frees by what becomes of them, and the steps of shifts. */
export function peopleRows(words: Catalogue, c: Calculation): readonly CsvRow[] {
  const { meanings } = words
  const { volumes, clientsReached, hours, functions, pools } = c.model
  const all = rowWriter(words, c, words.exports.csv.wholeCase)
  return [
    ...all.series(meanings.clientsReached.title, 'client', clientsReached),
    ...volumes.flatMap((v) => {
      const own = rowWriter(words, c, v.technology.name)
      return [
        ...own.series(meanings.eligibleClients.title, 'client', v.eligible),
        ...own.series(meanings.users.title, 'user', v.users),
        ...own.series(meanings.newUsers.title, 'user', v.newUsers),
      ]
    }),
    ...hourRows(words, hours, all),
    ...functions.flatMap((f) => {
      const own = rowWriter(words, c, f.staff.name)
      return [...hourRows(words, f.hours, own), ...own.series(meanings.fte.title, 'FTE', f.fte)]
    }),
    ...pools.flatMap((report) => {
      const own = rowWriter(words, c, report.pool.name)
      const alone = report.alone.flatMap(({ name, steps }) =>
        stepRows(words, steps, rowWriter(words, c, `${report.pool.name}, ${name}`)),
      )
      return [
        ...stepRows(words, report.together, own),
        ...own.series(meanings.cashableHours.title, 'h', report.cashableHours),
        ...alone,
      ]
    }),
  ]
}

function hourRows({ terms }: Catalogue, hours: HoursReport, write: RowWriter): readonly CsvRow[] {
  return HOUR_DESTINATIONS.flatMap((to) => write.series(terms.hourDestinations[to], 'h', hours[to]))
}

function stepRows({ meanings }: Catalogue, steps: PoolSteps, write: RowWriter): readonly CsvRow[] {
  return [
    ...write.series(meanings.savedPerShift.title, 'h/shift', steps.saved),
    ...write.series(meanings.stepsReached.title, 'person', steps.steps),
    ...write.series(meanings.minutesToNextStep.title, 'min', steps.minutesToNext),
    ...write.series(meanings.minutesToSpare.title, 'min', steps.minutesToSpare),
  ]
}
