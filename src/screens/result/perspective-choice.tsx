import type { Calculation } from '../../engine/calculation.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { isWholeCase, type Perspective, perspectiveName } from '../../wording/story/perspective.ts'
import { useWords } from '../words-context.ts'
import { perspectiveValue } from './perspective-value.ts'
import styles from './result.module.css'

interface PerspectiveChoiceProps {
  readonly calculation: Calculation
  readonly perspectives: readonly Perspective[]
  readonly value: Perspective
  readonly onChange: (perspective: Perspective) => void
}

/** Through whose eyes the page is read: a party, society, or one technology by itself. */
export function PerspectiveChoice({ calculation, perspectives, value, onChange }: PerspectiveChoiceProps) {
  const words = useWords()
  const { perspective: text } = words.result
  const isOneTechnology = !isWholeCase(value)
  return (
    <div className={styles.perspective}>
      <div data-screen-only className={styles.choice}>
        <SelectField
          label={text.label}
          value={perspectiveValue(value)}
          options={perspectives.map((p) => ({
            value: perspectiveValue(p),
            label: perspectiveName(words, calculation, p),
            group: isWholeCase(p) ? text.parties : text.technologies,
          }))}
          onChange={(chosen) => {
            const next = perspectives.find((p) => perspectiveValue(p) === chosen)
            if (next !== undefined) onChange(next)
          }}
        />
      </div>
      <p className={styles.printOnly}>{text.shown(perspectiveName(words, calculation, value))}</p>
      {isOneTechnology && calculation.model.pools.length > 0 ? (
        <p className={styles.quiet}>{text.poolNote}</p>
      ) : null}
    </div>
  )
}
