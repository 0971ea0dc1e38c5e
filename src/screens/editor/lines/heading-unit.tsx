import type { FieldKey } from '../../../domain/fields.ts'
import { useWords } from '../../words-context.ts'
import { numberFacts } from '../fields/number-facts.ts'
import { unitText } from '../fields/unit-text.ts'

/** The unit of a column, in its head. */
export function HeadingUnit({ field }: { readonly field: FieldKey }) {
  const words = useWords()
  const { isMoney } = numberFacts(field)
  const unit = isMoney ? '€' : unitText(words, field)
  return unit === '' ? null : <span data-quiet>({unit})</span>
}
