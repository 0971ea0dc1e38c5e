import { MEASURE_KEYS, type MeasureKey } from '../../engine/analysis/measure.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { Decimal } from '../../quantity/decimal.ts'
import { decimalText, fromDecimal } from '../../quantity/decimal-text.ts'
import { DecimalField } from '../../ui/decimal-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { stakeholderName } from '../../wording/name-of.ts'
import { isWholeCase, perspectivesOf } from '../../wording/story/perspective.ts'
import { measureName, measureTitle } from '../../wording/story/uncertainty/measure-text.ts'
import { useWords } from '../words-context.ts'
import type { Question } from './question.ts'
import styles from './uncertainty.module.css'

interface MeasureChoiceProps {
  readonly calculation: Calculation
  readonly question: Question
  readonly onKey: (key: MeasureKey) => void
  readonly onStakeholder: (stakeholder: string) => void
  readonly onTarget: (target: number) => void
}

/** Which result everything on the page is about, whose it is, and when it is good enough. */
export function MeasureChoice({ calculation, question, onKey, onStakeholder, onTarget }: MeasureChoiceProps) {
  const words = useWords()
  const { choice, breakEven } = words.views.uncertainty
  const { measure, target } = question
  const { businessCase: c } = calculation
  const parties = perspectivesOf(calculation).filter(isWholeCase)
  return (
    <>
      <div className={styles.choice} data-screen-only>
        <SelectField
          label={choice.measure}
          value={measure.key}
          options={MEASURE_KEYS.map((key) => ({ value: key, label: measureTitle(words, key) }))}
          onChange={onKey}
        />
        <SelectField
          label={choice.stakeholder}
          value={measure.stakeholder}
          disabled={measure.key === 'freedHours'}
          options={parties.map(({ stakeholder }) => ({
            value: stakeholder,
            label: stakeholderName(words, c, stakeholder),
          }))}
          onChange={onStakeholder}
        />
        <DecimalField
          key={measure.key}
          label={breakEven.target}
          value={fromDecimal(new Decimal(target)) ?? decimalText('0')}
          required
          percent={measure.key === 'rateOfReturn'}
          {...affixOf(measure.key, words.units)}
          onChange={(value) => {
            if (value !== null) onTarget(Number(value))
          }}
        />
      </div>
      <p className={styles.printOnly}>{choice.shown(measureName(words, c, measure))}</p>
    </>
  )
}

function affixOf(key: MeasureKey, units: Readonly<Record<string, readonly string[]>>) {
  switch (key) {
    case 'payback':
      return { unit: units['year']?.[1] }
    case 'rateOfReturn':
      return { unit: '%' }
    case 'freedHours':
      return { unit: units['h']?.[1] }
    case 'benefitCostRatio':
      return {}
    default:
      return { prefix: '€' }
  }
}
