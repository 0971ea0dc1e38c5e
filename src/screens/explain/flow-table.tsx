import type { Calculation } from '../../engine/calculation.ts'
import type { Statement } from '../../engine/formulas/statement.ts'
import { type Decimal, ONE, ZERO } from '../../quantity/decimal.ts'
import { roundParts } from '../../quantity/round-parts.ts'
import { columnName } from '../../wording/name-of.ts'
import { useWords } from '../words-context.ts'
import { ExplainTable } from './explain-table.tsx'
import { NumberCell } from './series-table.tsx'

interface FlowTableProps {
  readonly calculation: Calculation
  readonly statement: Statement
  /** Shows what each flow is worth at this rate. */
  readonly rate: Decimal | null
  readonly onGo: (path: string) => void
}

/** The flows that a rate of return is found on, at their times. */
export function FlowTable({ calculation, statement, rate, onGo }: FlowTableProps) {
  const words = useWords()
  const { explain, format, terms } = words
  const { flows, terminalValue } = statement
  const { series } = explain
  const when = (time: number): string => {
    const year = columnName(words, calculation.model.axis, Math.ceil(time))
    return Number.isInteger(time) ? year : series.halfway(year)
  }
  const amounts = flows.map(({ node }) => calculation.value(node))
  const present = rate === null ? null : roundParts(presentValues(amounts, flows, rate), 0)
  return (
    <ExplainTable calculation={calculation} caption={series.amount} captionHidden>
      <thead>
        <tr>
          <th scope="col">{series.time}</th>
          <th scope="col" data-number>
            {series.amount} (€)
          </th>
          {present === null ? null : (
            <th scope="col" data-number>
              {series.presentAmount} (€)
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {flows.map(({ time, node }, i) => (
          <tr key={i}>
            <th scope="row">
              {node === terminalValue ? terms.ledgerCategories['terminal-value'] : when(time)}
            </th>
            <NumberCell node={node} value={calculation.value(node)} onGo={onGo} />
            {present === null ? null : <td data-number>{format.number(present[i] ?? ZERO)}</td>}
          </tr>
        ))}
      </tbody>
    </ExplainTable>
  )
}

/** What each flow is worth at the start; times are whole or half years. */
function presentValues(
  amounts: readonly Decimal[],
  flows: Statement['flows'],
  rate: Decimal,
): readonly Decimal[] {
  const growth = ONE.plus(rate)
  const half = growth.sqrt()
  return amounts.map((amount, i) => amount.div(half.pow(Math.round((flows[i]?.time ?? 0) * 2))))
}
