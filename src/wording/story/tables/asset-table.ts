import type { Calculation } from '../../../engine/calculation.ts'
import type { Decimal } from '../../../quantity/decimal.ts'
import { ZERO } from '../../../quantity/decimal.ts'
import { roundTable } from '../../../quantity/round-table.ts'
import type { Catalogue } from '../../catalogue.ts'
import { type Grid, type GridCell, numberCell, textCell } from '../grid.ts'

/** Reimbursement by the norm against actual capital cost per asset line, all years together; null without assets. */
export function assetTable(words: Catalogue, calculation: Calculation): Grid | null {
  const { capital } = calculation.model
  const counting = capital.assets.filter(({ counts }) => counts)
  if (counting.length === 0) return null
  const text = words.tables.assets
  const { number, percent } = words.format
  const { cells, columnTotals, rowTotals, cumulative } = roundTable(
    counting.map((r) => [calculation.total(r.reimbursement), calculation.total(r.actual).neg()]),
    0,
  )
  const amounts = (reimbursed: Decimal, actual: Decimal, gap: Decimal): readonly GridCell[] =>
    [reimbursed, actual.neg(), gap].map((amount) => numberCell(number(amount), amount, undefined))
  const share = (node: typeof capital.coverage): GridCell => {
    const value = calculation.quotient(node)
    return value === null ? textCell('') : numberCell(percent(value, 0), value, node)
  }
  return {
    key: 'assets',
    title: text.title,
    head: [text.name, text.reimbursement, text.actual, text.gap, text.coverage, text.perUnit],
    note: text.note,
    rows: [
      ...counting.map((r, i) => ({
        key: r.asset.subject.path,
        label: r.asset.line.name,
        cells: [
          ...amounts(cells[i]?.[0] ?? ZERO, cells[i]?.[1] ?? ZERO, rowTotals[i] ?? ZERO),
          share(r.coverage),
          perUnit(words, calculation, r.equivalentAnnualCostOfUnit),
        ],
      })),
      {
        key: 'total',
        label: text.total,
        isTotal: true,
        cells: [
          ...amounts(columnTotals[0] ?? ZERO, columnTotals[1] ?? ZERO, cumulative.at(-1) ?? ZERO),
          share(capital.coverage),
          textCell(''),
        ],
      },
    ],
  }
}

function perUnit(
  words: Catalogue,
  calculation: Calculation,
  node: Calculation['model']['capital']['assets'][number]['equivalentAnnualCostOfUnit'],
): GridCell {
  const value = calculation.value(node)
  return numberCell(words.format.number(value, 2), value, node)
}
