import type { Calculation } from '../../engine/calculation.ts'
import type { Explanation, Term } from '../../engine/graph/explanation.ts'
import { termText } from '../../wording/term-text.ts'
import line from '../story/formula-line.module.css'
import { Tokens } from '../story/formula-line.tsx'
import { formulaTokens } from '../story/formula-tokens.ts'
import { useWords } from '../words-context.ts'
import styles from './explain.module.css'
import { shortName } from './short-name.ts'

interface FormulaProps {
  readonly calculation: Calculation
  readonly explanation: Explanation
}

/** The formula twice: in the names of its terms, and with the numbers of the case. */
export function Formula({ calculation, explanation }: FormulaProps) {
  const words = useWords()
  const tokens = formulaTokens(words, explanation.formula)
  const name = (term: Term) => shortName(words, calculation.businessCase, term, explanation)
  return (
    <>
      <h3 className={styles.heading}>{words.explain.formula}</h3>
      <p className={line.formula}>
        <Tokens tokens={tokens} write={(term) => <span className={line.name}>{name(term)}</span>} />
      </p>
      <h3 className={styles.heading}>{words.explain.filledIn}</h3>
      <p className={line.formula}>
        <Tokens
          tokens={tokens}
          write={(term) => <Amount text={termText(words, term)} isNegative={term.value.lt(0)} />}
        />
        <span className={line.sign}> = </span>
        <strong>{termText(words, explanation)}</strong>
      </p>
    </>
  )
}

/** A negative number stands in brackets, so that its minus is not read as a sign of the formula. */
function Amount({ text, isNegative }: { readonly text: string; readonly isNegative: boolean }) {
  return <span className={line.amount}>{isNegative ? `(${text})` : text}</span>
}
