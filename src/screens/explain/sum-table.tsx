import type { Calculation } from '../../engine/calculation.ts'
import type { Explanation, Expression } from '../../engine/graph/explanation.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { roundParts } from '../../quantity/round-parts.ts'
import { termText } from '../../wording/term-text.ts'
import { Tokens } from '../story/formula-line.tsx'
import { formulaTokens } from '../story/formula-tokens.ts'
import { useWords } from '../words-context.ts'
import { ExplainTable } from './explain-table.tsx'
import styles from './explain.module.css'
import { TermButton } from './parts-table.tsx'
import { pathOf } from './resolve.ts'
import { shortName } from './short-name.ts'

interface SumTableProps {
  readonly calculation: Calculation
  readonly explanation: Explanation
  readonly args: readonly Expression[]
  readonly onGo: (path: string) => void
}

/** A sum of many lines: one row per line that is not zero, and the total. */
export function SumTable({ calculation, explanation, args, onGo }: SumTableProps) {
  const words = useWords()
  const lines = linesOf(calculation, explanation, args)
  return (
    <>
      <ExplainTable calculation={calculation} caption={words.explain.terms(words.format.count(lines.length))}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{words.explain.part}</th>
            <th scope="col" data-number>
              {words.explain.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ arg, value }, i) => (
            <tr key={i}>
              <th scope="row">
                <Tokens
                  tokens={formulaTokens(words, arg)}
                  write={(term) => (
                    <TermButton path={pathOf(term)} onGo={onGo}>
                      {shortName(words, calculation.businessCase, term, explanation)}
                    </TermButton>
                  )}
                />
              </th>
              <td data-number data-wrong={value.lt(0) || undefined}>
                {termText(words, { ...explanation, meaning: null, place: null, value })}
              </td>
            </tr>
          ))}
          <tr data-total>
            <th scope="row">{words.explain.total}</th>
            <td data-number data-wrong={explanation.value.lt(0) || undefined}>
              {termText(words, explanation)}
            </td>
          </tr>
        </tbody>
      </ExplainTable>
      {lines.length < args.length ? <p className={styles.about}>{words.explain.withoutZeros}</p> : null}
    </>
  )
}

interface Line {
  readonly arg: Expression
  readonly value: Decimal
}

const CENTS = 2

/** Euros to the cent, so that what is shown adds up to the total below. */
function linesOf(
  calculation: Calculation,
  { node, unit }: Explanation,
  args: readonly Expression[],
): readonly Line[] {
  const exact = calculation.series(node.args)
  const values = unit === 'EUR' ? roundParts(exact, CENTS) : exact
  return args.flatMap((arg, i) => {
    const value = values[i]
    return value === undefined || value.isZero() ? [] : [{ arg, value }]
  })
}
