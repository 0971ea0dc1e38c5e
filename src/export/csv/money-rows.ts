import { EVIDENCE_GRADES } from '../../domain/input.ts'
import type { Calculation } from '../../engine/calculation.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { stakeholderName } from '../../wording/name-of.ts'
import { type CsvRow, rowWriter } from './csv-rows.ts'

/** Where money comes from and what it rests on; what is told beside the outcome. */
export function moneyRows(words: Catalogue, c: Calculation): readonly CsvRow[] {
  const { meanings, tables, terms } = words
  const { income, ruledFunding, liquidity, bundles, besideLedger, co2 } = c.model
  const party = (id: string) => stakeholderName(words, c.businessCase, id)
  const all = rowWriter(words, c, words.exports.csv.wholeCase)
  const evidence = c.evidenceShares()
  return [
    ...all.series(meanings.temporaryIncome.title, 'EUR', income.temporary),
    ...all.series(meanings.lastingIncome.title, 'EUR', income.lasting),
    ...all.series(meanings.secureIncome.title, 'EUR', income.secure),
    all.share(meanings.lastingShare.title, c.quotient(income.lastingShare)),
    all.share(meanings.secureShare.title, c.quotient(income.secureShare)),
    ...EVIDENCE_GRADES.map((grade) =>
      all.share(words.exports.csv.restsOn(terms.grades[grade]), evidence[grade]),
    ),
    ...all.series(meanings.co2.title, 'kg', co2),
    ...ruledFunding.flatMap(({ line, claim, allowed, cut }) => {
      const own = rowWriter(words, c, line.name)
      return [
        ...own.series(meanings.fundingClaim.title, 'EUR', claim),
        ...own.series(meanings.fundingAmount.title, 'EUR', allowed),
        ...own.series(meanings.fundingCut.title, 'EUR', cut),
      ]
    }),
    ...liquidity.flatMap(({ stakeholder, liquidity: cash, cumulative }) => {
      const own = rowWriter(words, c, party(stakeholder))
      return [
        ...own.series(meanings.liquidity.title, 'EUR', cash),
        ...own.series(meanings.cumulativeLiquidity.title, 'EUR', cumulative),
      ]
    }),
    ...bundles.flatMap(({ bundle, separate, bundled }) => {
      const own = rowWriter(words, c, bundle.name)
      return [
        own.single(meanings.separateLinesCost.title, 'EUR', separate.total),
        own.single(words.explain.inMoneyOfNow(meanings.separateLinesCost.title), 'EUR', separate.present),
        own.single(meanings.bundleCost.title, 'EUR', bundled.total),
        own.single(words.explain.inMoneyOfNow(meanings.bundleCost.title), 'EUR', bundled.present),
      ]
    }),
    ...besideLedger.flatMap(({ effect, amounts }) =>
      amounts.flatMap(({ stakeholder, byColumn }) =>
        rowWriter(words, c, `${tables.beside.title}: ${effect.name}`).series(
          party(stakeholder),
          'EUR',
          byColumn,
        ),
      ),
    ),
  ]
}
