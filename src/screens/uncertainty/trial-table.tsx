import type { Calculation } from '../../engine/calculation.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { Table } from '../../ui/table.tsx'
import { cashTable } from '../../wording/story/cash-table.ts'
import { yearHeads } from '../../wording/story/grid.ts'
import { useWords } from '../words-context.ts'
import styles from './uncertainty.module.css'

interface TrialTableProps {
  readonly calculation: Calculation
  readonly stakeholder: string
}

/** Cash per year, in columns that keep their width while the numbers change. */
export function TrialTable({ calculation, stakeholder }: TrialTableProps) {
  const words = useWords()
  const text = words.views.uncertainty.breakEven.tryTable
  const report = calculation.view(stakeholder)
  if (report === undefined) return null
  const { cash, cumulative } = cashTable(calculation, report.statement)
  const heads = yearHeads(words, calculation)
  return (
    <Table caption={`${text.title} (${words.figures.euro})`} dense fixed className={styles.trialTable}>
      <colgroup>
        <col className={styles.nameColumn} />
        {heads.map((year) => (
          <col key={year} className={styles.yearColumn} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td />
          {heads.map((year) => (
            <th key={year} scope="col" data-number>
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Amounts name={text.cash} amounts={cash} />
        <Amounts name={text.cumulated} amounts={cumulative} />
      </tbody>
    </Table>
  )
}

function Amounts({ name, amounts }: { readonly name: string; readonly amounts: readonly Decimal[] }) {
  const { format } = useWords()
  return (
    <tr>
      <th scope="row">{name}</th>
      {amounts.map((amount, column) => (
        <td key={column} data-number data-wrong={amount.lt(0) || undefined}>
          {format.number(amount)}
        </td>
      ))}
    </tr>
  )
}
