import type { Calculation } from '../../engine/calculation.ts'
import type { Explanation, Expression } from '../../engine/graph/explanation.ts'
import { type Decimal, ZERO } from '../../quantity/decimal.ts'
import { roundParts } from '../../quantity/round-parts.ts'
import { Table } from '../../ui/table.tsx'
import { termText } from '../../wording/term-text.ts'
import { useWords } from '../words-context.ts'
import styles from './explain.module.css'
import { formulaTokens } from './formula-tokens.ts'
import { Tokens } from './formula.tsx'
import { TermButton } from './parts-table.tsx'
import { pathOf } from './resolve.ts'
import { shortName } from './short-name.ts'

interface SumTableProps {
  readonly calculation: Calculation
  readonly explanation: Explanation
  readonly args: readonly Expression[]
  readonly onGo: (path: string) => void
}

/** A sum of many lines: one row per line, and the total. */
export function SumTable({ calculation, explanation, args, onGo }: SumTableProps) {
  const words = useWords()
  const values = shownValues(calculation, explanation)
  return (
    <Table caption={words.explain.terms(words.format.count(args.length))} className={styles.parts}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.explain.part}</th>
          <th scope="col" data-number>
            {words.explain.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {args.map((arg, i) => {
          const value = values[i] ?? ZERO
          return (
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
          )
        })}
        <tr data-total>
          <th scope="row">{words.explain.total}</th>
          <td data-number data-wrong={explanation.value.lt(0) || undefined}>
            {termText(words, explanation)}
          </td>
        </tr>
      </tbody>
    </Table>
  )
}

/** Euros to the cent, so that what is shown adds up to the total below. */
function shownValues(calculation: Calculation, { node, unit }: Explanation): readonly Decimal[] {
  const values = calculation.series(node.args)
  return unit === 'EUR' ? roundParts(values, CENTS) : values
}

const CENTS = 2
