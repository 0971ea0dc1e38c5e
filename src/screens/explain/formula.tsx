import { Fragment, type ReactNode } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import type { Explanation, Term } from '../../engine/graph/explanation.ts'
import { termText } from '../../wording/term-text.ts'
import { useWords } from '../words-context.ts'
import styles from './explain.module.css'
import { formulaTokens, type Token } from './formula-tokens.ts'
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
      <p className={styles.formula}>
        <Tokens tokens={tokens} write={(term) => <span className={styles.name}>{name(term)}</span>} />
      </p>
      <h3 className={styles.heading}>{words.explain.filledIn}</h3>
      <p className={styles.formula}>
        <Tokens
          tokens={tokens}
          write={(term) => <Amount text={termText(words, term)} isNegative={term.value.lt(0)} />}
        />
        <span className={styles.sign}> = </span>
        <strong>{termText(words, explanation)}</strong>
      </p>
    </>
  )
}

/** A negative number stands in brackets, so that its minus is not read as a sign of the formula. */
function Amount({ text, isNegative }: { readonly text: string; readonly isNegative: boolean }) {
  return <span className={styles.amount}>{isNegative ? `(${text})` : text}</span>
}

interface TokensProps {
  readonly tokens: readonly Token[]
  readonly write: (term: Term) => ReactNode
}

export function Tokens({ tokens, write }: TokensProps) {
  return tokens.map((token, i) => <Fragment key={i}>{tokenNode(token, write)}</Fragment>)
}

function tokenNode(token: Token, write: (term: Term) => ReactNode): ReactNode {
  switch (token.kind) {
    case 'term':
      return write(token.term)
    case 'sign':
      return <span className={styles.sign}>{token.text === ';' ? '; ' : ` ${token.text} `}</span>
    case 'word':
      return `${token.text} `
    case 'minus':
      return '−'
    case 'open':
      return '('
    case 'close':
      return ')'
  }
}
