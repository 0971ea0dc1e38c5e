import { type FieldKey, fieldFacts } from '../../domain/fields.ts'
import { isInput } from '../../domain/input.ts'
import { valueAt } from '../../domain/paths.ts'
import { decimalText } from '../../quantity/decimal-text.ts'
import { withNumber } from '../../state/edits/with-number.ts'
import { useBase, useCaseStore } from '../../state/use-case.ts'
import { DecimalField } from '../../ui/decimal-field.tsx'
import { useWords } from '../words-context.ts'

interface ChanceNumberProps {
  readonly path: string
  readonly field: FieldKey
  readonly disabled: boolean
  /** Stands in a table whose row and column name it. */
  readonly of?: string
}

/** A number that says how chance is drawn; it belongs to the case, whatever variant is in sight. */
export function ChanceNumber({ path, field, disabled, of }: ChanceNumberProps) {
  const words = useWords()
  const store = useCaseStore()
  const input = valueAt(useBase(), path)
  const { min, max, integer = false, percent = false } = fieldFacts(field)
  const { label, hint } = words.fields[field]
  return (
    <DecimalField
      label={of === undefined ? label : `${of}, ${label}`}
      labelHidden={of !== undefined}
      hint={of === undefined ? hint : undefined}
      value={isInput(input) ? input.value : null}
      required
      integer={integer}
      percent={percent}
      unit={percent ? '%' : undefined}
      disabled={disabled}
      bounds={{ min: decimalText(String(min)), max: decimalText(String(max)) }}
      name={path}
      onChange={(value, { committed }) => {
        if (value === null) return
        store.changeBase(path, (base) => withNumber(base, path, 'value', value), committed)
      }}
    />
  )
}
