import type { CatalogueFigure } from '../../catalogue/figure.ts'
import type { FieldKey } from '../../domain/fields.ts'
import type { DecimalText } from '../../quantity/decimal-text.ts'
import { DecimalField } from '../../ui/decimal-field.tsx'
import { numberFacts } from '../number-facts.ts'
import { Sources } from './sources.tsx'
import styles from './start.module.css'

interface AmountQuestionProps {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  /** Whose bounds and notation the number has. */
  readonly field: FieldKey
  readonly value: DecimalText | null
  readonly required?: boolean
  readonly unit?: string | undefined
  /** What is known of it; absent where it can only be the user's own. */
  readonly figure?: CatalogueFigure
  readonly onChange: (value: DecimalText | null) => void
}

/** One question with a number for an answer, and what is known of it. */
export function AmountQuestion(props: AmountQuestionProps) {
  const { field, figure, onChange } = props
  const { bounds, percent, integer, isMoney, minDecimals, grouping } = numberFacts(field)
  return (
    <div className={styles.question}>
      <DecimalField
        name={props.name}
        label={props.label}
        hint={props.hint}
        value={props.value}
        onChange={(value) => onChange(value)}
        required={props.required}
        bounds={bounds}
        percent={percent}
        integer={integer}
        minDecimals={minDecimals}
        grouping={grouping}
        prefix={isMoney ? '€' : undefined}
        unit={percent ? '%' : props.unit}
      />
      {figure === undefined ? null : <Sources figure={figure} field={field} />}
    </div>
  )
}
