import { type FieldKey, fieldFacts } from '../../domain/fields.ts'
import { isInput } from '../../domain/input.ts'
import { valueAt } from '../../domain/paths.ts'
import { decimalText } from '../../quantity/decimal-text.ts'
import { withNumber } from '../../state/edits/with-number.ts'
import { useCase, useCaseStore } from '../../state/use-case.ts'
import { DecimalField } from '../../ui/decimal-field.tsx'
import { useWords } from '../words-context.ts'

interface AskedInputProps {
  readonly path: string
  readonly field: Extract<FieldKey, `contribution.${string}`>
}

/** One number of what the provider asks; it is a number of the case like any other. */
export function AskedInput({ path, field }: AskedInputProps) {
  const words = useWords()
  const store = useCaseStore()
  const input = useCase(({ calculation }) => valueAt(calculation.businessCase, path))
  const unreadableText = useCase(({ unreadable }) => unreadable[path]?.text ?? null)
  const { unit, min, max, integer = false } = fieldFacts(field)
  const { label, hint } = words.fields[field]
  const isMoney = unit === 'EUR'
  return (
    <DecimalField
      label={label}
      hint={hint}
      name={path}
      value={isInput(input) ? input.value : null}
      required
      integer={integer}
      bounds={{ min: decimalText(String(min)), max: decimalText(String(max)) }}
      minDecimals={isMoney ? 2 : 0}
      prefix={isMoney ? '€' : undefined}
      unit={isMoney ? undefined : words.units.year[1]}
      unreadableText={unreadableText}
      onChange={(value, { committed }) => {
        store.change(path, (base) => withNumber(base, path, 'value', value), committed)
      }}
      onUnreadable={(text) => {
        store.tellUnreadable(path, text)
      }}
    />
  )
}
