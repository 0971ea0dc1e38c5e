import type { Calculation } from '../../engine/calculation.ts'
import type { Node } from '../../engine/graph/node.ts'
import { type Decimal, ZERO } from '../../quantity/decimal.ts'
import { roundTable } from '../../quantity/round-table.ts'
import { columnName } from '../../wording/name-of.ts'
import { useWords } from '../words-context.ts'
import { ExplainTable } from './explain-table.tsx'
import { TermButton } from './parts-table.tsx'
import { pathOf } from './resolve.ts'

interface SeriesTableProps {
  readonly calculation: Calculation
  readonly flows: readonly Node[]
  /** The same, added up. */
  readonly sums: readonly Node[]
  readonly onGo: (path: string) => void
}

/** The flows of every year with their running total, rounded so that they add up. */
export function SeriesTable({ calculation, flows, sums, onGo }: SeriesTableProps) {
  const words = useWords()
  const { series } = words.explain
  const { columnTotals, cumulative } = roundTable([calculation.series(flows)], 0)
  return (
    <ExplainTable calculation={calculation} caption={series.amount} captionHidden>
      <thead>
        <tr>
          <th scope="col">{words.columns.year}</th>
          <th scope="col" data-number>
            {series.amount} (€)
          </th>
          <th scope="col" data-number>
            {series.cumulated} (€)
          </th>
        </tr>
      </thead>
      <tbody>
        {flows.map((flow, column) => (
          <tr key={column}>
            <th scope="row">{columnName(words, calculation.model.axis, column)}</th>
            <NumberCell node={flow} value={columnTotals[column] ?? ZERO} onGo={onGo} />
            <NumberCell node={sums[column] ?? flow} value={cumulative[column] ?? ZERO} onGo={onGo} />
          </tr>
        ))}
      </tbody>
    </ExplainTable>
  )
}

interface NumberCellProps {
  readonly node: Node
  readonly value: Decimal
  readonly onGo: (path: string) => void
}

export function NumberCell({ node, value, onGo }: NumberCellProps) {
  const { format } = useWords()
  return (
    <td data-number data-wrong={value.lt(0) || undefined}>
      <TermButton path={pathOf(node)} onGo={onGo}>
        {format.number(value)}
      </TermButton>
    </td>
  )
}
