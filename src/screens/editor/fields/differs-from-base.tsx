import { RotateCcw } from 'lucide-react'
import type { FieldKey } from '../../../domain/fields.ts'
import { valueAt } from '../../../domain/paths.ts'
import { overrideOf } from '../../../engine/analysis/variants.ts'
import { withoutOverride } from '../../../state/edits/variant-edits.ts'
import { useCase, useCaseStore } from '../../../state/use-case.ts'
import { fieldValue } from '../../../wording/field-value.ts'
import { useWords } from '../../words-context.ts'
import styles from './differs-from-base.module.css'

interface DiffersFromBaseProps {
  readonly path: string
  /** Null for a switch. */
  readonly field: FieldKey | null
  readonly label: string
}

/** That a field has another value in the variant that is in sight: the value of the base, and one click back to it. */
export function DiffersFromBase({ path, field, label }: DiffersFromBaseProps) {
  const words = useWords()
  const store = useCaseStore()
  const variantId = useCase((state) => state.variantId)
  const inBase = useCase(({ history }) => valueAt(history.present, path))
  const inVariant = useCase(({ calculation }) => valueAt(calculation.businessCase, path))
  if (variantId === null || inBase === inVariant || inBase === undefined) return null
  const text = fieldValue(words, field, overrideOf(inBase))
  const said = words.views.variants.differs.back(label, text)
  return (
    <button
      type="button"
      className={styles.mark}
      aria-label={said}
      title={said}
      onClick={() => store.changeBase(path, (base) => withoutOverride(base, variantId, path))}
    >
      <RotateCcw aria-hidden />
      {words.views.variants.differs.mark(text)}
    </button>
  )
}
