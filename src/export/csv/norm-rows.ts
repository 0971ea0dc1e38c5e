import type { Calculation } from '../../engine/calculation.ts'
import type { NormAgainstReality } from '../../engine/formulas/capital-report.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { type CsvRow, type RowWriter, rowWriter } from './csv-rows.ts'

/** What the rate pays for devices against what they cost, in all and per device. */
export function normRows(words: Catalogue, c: Calculation): readonly CsvRow[] {
  const { capital, exploitationOnNorm } = c.model
  const { meanings } = words
  const all = rowWriter(words, c, words.exports.csv.allDevices)
  return [
    ...againstRows(words, c, capital, all),
    ...all.series(meanings.nicBudget.title, 'EUR', capital.budget),
    ...all.series(meanings.exploitationOnNorm.title, 'EUR', exploitationOnNorm),
    ...capital.assets.flatMap((report) => {
      const { line, owner } = report.asset
      const technology = c.businessCase.technologies.find(({ id }) => id === owner.technologyId)
      const own = rowWriter(words, c, `${line.name}, ${technology?.name ?? words.explain.shared}`)
      return [
        ...againstRows(words, c, report, own),
        ...own.series(meanings.units.title, 'unit', report.asset.units),
        ...own.series(meanings.bought.title, 'unit', report.asset.bought),
        ...own.series(meanings.purchase.title, 'EUR', report.asset.purchases),
        ...own.series(meanings.depreciation.title, 'EUR', report.books.depreciation),
        ...own.series(meanings.disposalLoss.title, 'EUR', report.books.disposalLoss),
        ...own.series(meanings.interest.title, 'EUR', report.books.interest),
        own.single(meanings.equivalentAnnualCostOfUnit.title, 'EUR/unit', report.equivalentAnnualCostOfUnit),
      ]
    }),
  ]
}

function againstRows(
  { meanings }: Catalogue,
  c: Calculation,
  n: NormAgainstReality,
  write: RowWriter,
): readonly CsvRow[] {
  return [
    write.share(meanings.coverage.title, c.quotient(n.coverage)),
    ...write.series(meanings.normReimbursement.title, 'EUR', n.reimbursement),
    ...write.series(meanings.capitalCost.title, 'EUR', n.actual),
    ...write.series(meanings.normCapitalCost.title, 'EUR', n.onNorm),
    ...write.series(meanings.nicGap.title, 'EUR', n.gap),
    ...write.series(meanings.nicGapCumulated.title, 'EUR', n.gapCumulated),
  ]
}
