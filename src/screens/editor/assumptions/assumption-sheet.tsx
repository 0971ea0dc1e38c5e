import { useState } from 'react'
import type { PlacedInput } from '../../../domain/list-inputs.ts'
import { isFixed } from '../../../engine/analysis/ranges.ts'
import { Decimal } from '../../../quantity/decimal.ts'
import { Button } from '../../../ui/button.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { useWords } from '../../words-context.ts'
import { InputHeads } from '../lines/inputs-sheet.tsx'
import { AssumptionRow } from './assumption-row.tsx'
import styles from './assumptions.module.css'
import type { Effects } from './use-effects.ts'

/** So many rows of fields come at once. */
const PAGE = 50

interface AssumptionSheetProps {
  readonly inputs: readonly PlacedInput[]
  /** Null until they are known. */
  readonly effects: Effects | null
}

/** The assumptions as one sheet: low, value, high, how sure, from where, and what each does to the result. */
export function AssumptionSheet({ inputs, effects }: AssumptionSheetProps) {
  const words = useWords()
  const text = words.editor.assumptions
  const [most, setMost] = useState(PAGE)
  const effectOf = ({ path, field }: PlacedInput): string => {
    if (isFixed(field)) return text.choice
    if (effects === null) return '…'
    const effect = effects.get(path)
    if (effect === undefined) return text.noEffect
    return Number.isFinite(effect) ? words.format.euro(new Decimal(effect)) : text.noOutcome
  }
  return (
    <>
      <Sheet caption={text.caption} captionHidden className={styles.sheet}>
        <InputHeads
          beside={
            <th scope="col" data-number>
              {text.effect}
            </th>
          }
        />
        <tbody>
          {inputs.slice(0, most).map((placed) => (
            <AssumptionRow key={placed.path} placed={placed} effect={effectOf(placed)} />
          ))}
        </tbody>
      </Sheet>
      {inputs.length > most ? (
        <Button onClick={() => setMost(most + PAGE)}>
          {text.more(words.format.count(Math.min(PAGE, inputs.length - most)))}
        </Button>
      ) : null}
    </>
  )
}
