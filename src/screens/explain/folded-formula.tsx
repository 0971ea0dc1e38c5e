import type { Calculation } from '../../engine/calculation.ts'
import type { Explanation, Expression } from '../../engine/graph/explanation.ts'
import { useWords } from '../words-context.ts'
import styles from './explain.module.css'
import { Formula } from './formula.tsx'

interface FoldedFormulaProps {
  readonly calculation: Calculation
  readonly explanation: Explanation
}

/** A formula with more terms than this is shown on request: its parts say more. */
const MOST_IN_SIGHT = 20

export function FoldedFormula(props: FoldedFormulaProps) {
  const words = useWords()
  if (countTerms(props.explanation.formula) <= MOST_IN_SIGHT) return <Formula {...props} />
  return (
    <details className={styles.under}>
      <summary>{words.explain.showFormula}</summary>
      <Formula {...props} />
    </details>
  )
}

function countTerms(formula: Expression): number {
  return formula.kind === 'term' ? 1 : formula.args.reduce((sum, arg) => sum + countTerms(arg), 0)
}
