import { Fragment, useId } from 'react'
import {
  assumptionGroups,
  assumptionLead,
  type AssumptionRow,
} from '../../../wording/story/paper/assumption-groups.ts'
import { useWords } from '../../words-context.ts'
import type { ChapterProps } from '../paper-content.ts'
import styles from '../paper.module.css'

/** Every number of the case with what is known of it. */
export function AssumptionsChapter({ content: { calculation, withNotes } }: ChapterProps) {
  const words = useWords()
  const text = words.views.paper.assumptions
  const id = useId()
  const { businessCase: c } = calculation
  return (
    <div className={styles.block}>
      <p className={styles.text}>{assumptionLead(words, c)}</p>
      <h3 id={id}>{text.table}</h3>
      <table aria-labelledby={id} className={styles.assumptions}>
        <thead>
          <tr>
            {(['name', 'value', 'range', 'grade', 'source', 'date'] as const).map((key) => (
              <th key={key} scope="col">
                {text[key]}
              </th>
            ))}
          </tr>
        </thead>
        {assumptionGroups(words, c).map(({ key, name, rows }) => (
          <tbody key={key}>
            <tr data-group>
              <th scope="rowgroup" colSpan={6}>
                {name}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.path} row={row} note={withNotes ? row.note : ''} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function Row({ row, note }: { readonly row: AssumptionRow; readonly note: string }) {
  const text = useWords().views.paper.assumptions
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td>{row.value}</td>
      <td>{row.range}</td>
      <td>{row.grade}</td>
      <td>
        {row.source}
        {note === '' ? null : (
          <Fragment>
            {row.source === '' ? null : <br />}
            <em>{text.note(note)}</em>
          </Fragment>
        )}
      </td>
      <td>{row.date}</td>
    </tr>
  )
}
