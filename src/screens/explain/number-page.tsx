import type { Calculation } from '../../engine/calculation.ts'
import type { Explanation } from '../../engine/graph/explanation.ts'
import { termText } from '../../wording/term-text.ts'
import { useWords } from '../words-context.ts'
import styles from './explain.module.css'
import { FoldedFormula } from './folded-formula.tsx'
import { InputSource } from './input-source.tsx'
import { InputsBelow } from './inputs-below.tsx'
import { PartsTable } from './parts-table.tsx'
import { SumTable } from './sum-table.tsx'

interface NumberPageProps {
  readonly calculation: Calculation
  readonly explanation: Explanation
  readonly onGo: (path: string) => void
  readonly onOpenField: (inputPath: string) => void
}

/** A sum of more lines than this is read as a table, not as a formula. */
const MOST_IN_FORMULA = 4

export function NumberPage({ calculation, explanation, onGo, onOpenField }: NumberPageProps) {
  const words = useWords()
  const { formula, meaning, place } = explanation
  const isLongSum =
    formula.kind === 'operation' && formula.op === 'sum' && formula.args.length > MOST_IN_FORMULA
  return (
    <>
      <p className={styles.value}>{termText(words, explanation)}</p>
      {meaning === null ? null : <p>{words.meanings[meaning.key].sentence}</p>}
      {place === null ? null : (
        <InputSource
          businessCase={calculation.businessCase}
          place={place}
          onOpen={() => {
            onOpenField(place.path)
          }}
        />
      )}
      {isLongSum ? (
        <SumTable calculation={calculation} explanation={explanation} args={formula.args} onGo={onGo} />
      ) : null}
      {place === null && !isLongSum ? (
        <>
          <FoldedFormula calculation={calculation} explanation={explanation} />
          <PartsTable calculation={calculation} of={explanation} parts={explanation.parts} onGo={onGo} />
        </>
      ) : null}
      {place === null ? <InputsBelow calculation={calculation} node={explanation.node} onGo={onGo} /> : null}
    </>
  )
}
