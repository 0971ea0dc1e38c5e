import type { FieldKey } from '../../../domain/fields.ts'
import { useWords } from '../../words-context.ts'
import { unitText } from '../fields/unit-text.ts'

/** The unit of a number, beside its label. */
export function HeadingUnit({ field }: { readonly field: FieldKey }) {
  const unit = unitText(useWords(), field)
  return unit === '' ? null : <span data-quiet>({unit})</span>
}
