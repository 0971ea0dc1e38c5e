import type { Variant } from '../../domain/variant.ts'
import { CheckField } from '../../ui/check-field.tsx'
import { useWords } from '../words-context.ts'
import styles from './uncertainty.module.css'

interface VariantChoiceProps {
  readonly variants: readonly Variant[]
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
}

/** Which variants are drawn beside the case. */
export function VariantChoice({ variants, chosen, onChoose }: VariantChoiceProps) {
  const text = useWords().views.uncertainty.chance.variants
  return (
    <fieldset className={styles.group} data-screen-only>
      <legend className={styles.legend}>{text.title}</legend>
      <p className={styles.quiet}>{variants.length === 0 ? text.none : text.lead}</p>
      <div className={styles.checks}>
        {variants.map(({ id, name }) => (
          <CheckField
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={(isChosen) => {
              onChoose(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id))
            }}
          />
        ))}
      </div>
    </fieldset>
  )
}
