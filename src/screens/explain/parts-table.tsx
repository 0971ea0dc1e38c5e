import type { Calculation } from '../../engine/calculation.ts'
import type { Term } from '../../engine/graph/explanation.ts'
import { termText } from '../../wording/term-text.ts'
import { useWords } from '../words-context.ts'
import { ExplainTable } from './explain-table.tsx'
import styles from './explain.module.css'
import { InputSourceLine } from './input-source-line.tsx'
import { pathOf } from './resolve.ts'
import { shortName } from './short-name.ts'

interface PartsTableProps {
  readonly calculation: Calculation
  readonly of: Term
  readonly parts: readonly Term[]
  readonly onGo: (path: string) => void
}

/** The terms of a formula with their values; each opens its own explanation, and an input says its source at once. */
export function PartsTable({ calculation, of, parts, onGo }: PartsTableProps) {
  const words = useWords()
  if (parts.length === 0) return null
  return (
    <ExplainTable calculation={calculation} caption={words.explain.parts}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.explain.part}</th>
          <th scope="col" data-number>
            {words.explain.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.node.id}>
            <th scope="row">
              <TermButton path={pathOf(part)} onGo={onGo}>
                {shortName(words, calculation.businessCase, part, of)}
              </TermButton>
              {part.place === null ? null : (
                <InputSourceLine businessCase={calculation.businessCase} path={part.place.path} />
              )}
            </th>
            <td data-number data-wrong={part.value.lt(0) || undefined}>
              {termText(words, part)}
            </td>
          </tr>
        ))}
      </tbody>
    </ExplainTable>
  )
}

interface TermButtonProps {
  readonly path: string | null
  readonly onGo: (path: string) => void
  readonly children: string
}

export function TermButton({ path, onGo, children }: TermButtonProps) {
  if (path === null) return children
  return (
    <button
      type="button"
      className={styles.term}
      onClick={() => {
        onGo(path)
      }}
    >
      {children}
    </button>
  )
}
