import { Fragment, type ReactNode } from 'react'
import type { Term } from '../../engine/graph/explanation.ts'
import styles from './formula-line.module.css'
import type { Token } from './formula-tokens.ts'

interface TokensProps {
  readonly tokens: readonly Token[]
  readonly write: (term: Term) => ReactNode
}

/** A formula in one line; how a term is written is up to whoever shows it. */
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
