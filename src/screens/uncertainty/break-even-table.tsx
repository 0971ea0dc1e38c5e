import { useCallback } from 'react'
import { breakEven } from '../../engine/analysis/break-even.ts'
import type { BusinessCase } from '../../domain/business-case.ts'
import type { RangedInput } from '../../engine/analysis/ranges.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { fileName } from '../../export/file-name.ts'
import { Badge } from '../../ui/badge.tsx'
import { TableFrame } from '../../ui/cells/table-frame.tsx'
import { Table } from '../../ui/table.tsx'
import type { Catalogue } from '../../wording/catalogue.ts'
import { type BreakEvenLine, breakEvenLine } from '../../wording/story/uncertainty/break-even-text.ts'
import { rangedName } from '../../wording/story/uncertainty/ranged-text.ts'
import { useWords } from '../words-context.ts'
import type { Question } from './question.ts'
import styles from './uncertainty.module.css'
import { useOneByOne } from '../use-one-by-one.ts'

interface BreakEvenTableProps {
  readonly calculation: Calculation
  readonly question: Question
  readonly ranges: readonly RangedInput[]
  /** Looks closer at a number. */
  readonly onChoose: (path: string) => void
}

/** How far each number with a range may go. The lines come one by one, as each is a search. */
export function BreakEvenTable({ calculation, question, ranges, onChoose }: BreakEvenTableProps) {
  const words = useWords()
  const text = words.views.uncertainty.breakEven.all
  const { businessCase: c } = calculation
  const { measure, target } = question
  const lineOf = useCallback(
    (input: RangedInput) => breakEvenLine(words, c, measure, breakEven(c, measure, input, target)),
    [words, c, measure, target],
  )
  const lines = useOneByOne(ranges, lineOf)
  if (ranges.length === 0) return null
  return (
    <TableFrame
      caption={text.title}
      head={
        <>
          <h3 className={styles.title}>{text.title}</h3>
          <p className={styles.quiet}>{text.subtitle}</p>
        </>
      }
      fileName={fileName(c.name, 'break-even')}
    >
      <Table caption={text.title} captionHidden>
        <thead>
          <tr>
            <th scope="col">{text.input}</th>
            <th scope="col">{text.base}</th>
            <th scope="col">{text.needed}</th>
            <th scope="col" data-number>
              {text.room}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {ranges.map((input, i) => (
            <Line key={input.path} line={lines[i] ?? waiting(words, c, input)} onChoose={onChoose} />
          ))}
        </tbody>
      </Table>
      <p role="status" className={styles.quiet}>
        {lines.length < ranges.length
          ? text.busy(words.format.count(lines.length), words.format.count(ranges.length))
          : ''}
      </p>
    </TableFrame>
  )
}

/** Holds its place until it is known, so that nothing below it moves. */
function waiting(words: Catalogue, c: BusinessCase, input: RangedInput): BreakEvenLine {
  const name = rangedName(words, c, input)
  return { path: input.path, name, base: '', needed: '…', room: '', inRange: null }
}

interface LineProps {
  readonly line: BreakEvenLine
  readonly onChoose: (path: string) => void
}

function Line({ line, onChoose }: LineProps) {
  const text = useWords().views.uncertainty.breakEven.all
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.link} onClick={() => onChoose(line.path)}>
          {line.name}
        </button>
      </th>
      <td>{line.base}</td>
      <td>{line.needed}</td>
      <td data-number>{line.room}</td>
      <td>
        {line.inRange === null ? null : (
          <Badge tone={line.inRange ? 'warning' : 'quiet'}>
            {line.inRange ? text.inRange : text.outOfRange}
          </Badge>
        )}
      </td>
    </tr>
  )
}
