import type { Calculation } from '../../engine/calculation.ts'
import type { RateOfReturn } from '../../engine/formulas/irr.ts'
import type { Statement } from '../../engine/formulas/statement.ts'
import { toDecimal } from '../../quantity/decimal-text.ts'
import { ZERO } from '../../quantity/decimal.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { useWords } from '../words-context.ts'
import styles from './explain.module.css'
import { FlowTable } from './flow-table.tsx'
import { TermButton } from './parts-table.tsx'

interface RatePageProps {
  readonly calculation: Calculation
  readonly indicator: 'rateOfReturn' | 'modifiedRateOfReturn'
  readonly statement: Statement
  readonly onGo: (path: string) => void
}

/** A rate of return with the flows that it was found on, and why there is none where there is none. */
export function RatePage({ calculation, indicator, statement, onGo }: RatePageProps) {
  const words = useWords()
  const { series } = words.explain
  const { rateOfReturn, modifiedRateOfReturn } = calculation.seriesIndicators(statement)
  const isPlain = indicator === 'rateOfReturn'
  const plain = rateOfReturn.kind === 'one' ? rateOfReturn.rate : null
  const rate = isPlain ? plain : modifiedRateOfReturn
  return (
    <>
      <p className={styles.value}>{rate === null ? series.none : words.format.percent(rate, 2)}</p>
      <p>{series[`${indicator}Sentence`]}</p>
      <h3 className={styles.heading}>{series.found}</h3>
      {isPlain ? <p>{howFound(words, rateOfReturn)}</p> : null}
      {isPlain ? null : <Modified calculation={calculation} exists={rate !== null} onGo={onGo} />}
      {isPlain && rateOfReturn.unconventional ? <p>{series.unconventional}</p> : null}
      <FlowTable calculation={calculation} statement={statement} rate={isPlain ? plain : null} onGo={onGo} />
    </>
  )
}

function howFound({ explain: { series }, format }: Catalogue, found: RateOfReturn): string {
  switch (found.kind) {
    case 'one':
      return series.rateCheck(format.percent(found.rate, 2), format.euro(ZERO))
    case 'several':
      return series.several(format.list(found.rates.map((rate) => format.percent(rate, 2))))
    case 'none':
      return series.reasons[found.reason]
  }
}

interface ModifiedProps {
  readonly calculation: Calculation
  readonly exists: boolean
  readonly onGo: (path: string) => void
}

function Modified({ calculation, exists, onGo }: ModifiedProps) {
  const { explain, fields, format } = useWords()
  const { financingRate, discountRate } = calculation.businessCase.settings
  const write = (rate: typeof discountRate) => format.percent(toDecimal(rate.value), 2)
  if (!exists) return <p>{explain.series.noModified}</p>
  return (
    <>
      <p>{explain.series.modified(write(financingRate), write(discountRate))}</p>
      <ul className={styles.inputs}>
        {(['settings.financingRate', 'settings.discountRate'] as const).map((field) => (
          <li key={field}>
            <TermButton path={field} onGo={onGo}>
              {fields[field].label}
            </TermButton>
          </li>
        ))}
      </ul>
    </>
  )
}
