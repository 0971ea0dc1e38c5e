import type { Calculation } from '../../engine/calculation.ts'
import type { Payback } from '../../engine/formulas/payback.ts'
import type { Statement } from '../../engine/formulas/statement.ts'
import { columnName } from '../../wording/name-of.ts'
import { Decimal, ZERO } from '../../quantity/decimal.ts'
import { useWords } from '../words-context.ts'
import styles from './explain.module.css'
import { SeriesTable } from './series-table.tsx'

interface PaybackPageProps {
  readonly calculation: Calculation
  readonly indicator: 'payback' | 'discountedPayback'
  readonly statement: Statement
  readonly onGo: (path: string) => void
}

/** When the money is back, and the line on which that was found. */
export function PaybackPage({ calculation, indicator, statement, onGo }: PaybackPageProps) {
  const words = useWords()
  const { series } = words.explain
  const { axis } = calculation.model
  const found = calculation.seriesIndicators(statement)[indicator]
  const isPlain = indicator === 'payback'
  const flows = isPlain ? statement.cash : statement.discounted
  const sums = isPlain ? statement.cumulative : statement.cumulativeDiscounted
  const horizon = words.format.years(new Decimal(axis.horizon))
  return (
    <>
      <p className={styles.value}>
        {found.lasting === null ? series.never(horizon) : words.format.years(found.lasting)}
      </p>
      <p>{isPlain ? series.paybackSentence : series.discountedPaybackSentence}</p>
      <h3 className={styles.heading}>{series.found}</h3>
      <p>{howFound(words, calculation, found, calculation.series(sums))}</p>
      {differs(found) ? <p>{series.firstBefore(words.format.years(found.first ?? ZERO))}</p> : null}
      <SeriesTable calculation={calculation} flows={flows} sums={sums} onGo={onGo} />
    </>
  )
}

/** Whether the line reached zero earlier than for good. */
function differs({ first, lasting, startsPaid }: Payback): boolean {
  return first !== null && !startsPaid && (lasting === null || first.lt(lasting))
}

function howFound(
  words: ReturnType<typeof useWords>,
  { model: { axis } }: Calculation,
  { lasting }: Payback,
  sums: readonly Decimal[],
): string {
  const { series } = words.explain
  const { euro } = words.format
  const last = axis.horizon
  if (lasting === null) return series.stillShort(columnName(words, axis, last), euro(sums[last] ?? ZERO))
  const before = sums.findLastIndex((sum) => sum.lt(0))
  if (before < 0) return series.atStart
  const at = (column: number) => [columnName(words, axis, column), euro(sums[column] ?? ZERO)] as const
  return series.between(...at(before), ...at(before + 1))
}
