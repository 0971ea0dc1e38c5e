import { useId, type ReactNode } from 'react'
import { fileName } from '../../export/file-name.ts'
import { useBusinessCase } from '../../state/use-case.ts'
import { classes } from '../../ui/classes.ts'
import { TableFrame } from '../../ui/cells/table-frame.tsx'
import { Table } from '../../ui/table.tsx'
import type { PartySheet } from '../../wording/story/parties/party-sheet.ts'
import { ExplainedNumber } from '../story/explained-number.tsx'
import { useWords } from '../words-context.ts'
import styles from './parties.module.css'

interface PartyPageProps {
  readonly sheet: PartySheet
  /** Not in sight means on paper only. */
  readonly isShown: boolean
}

/** One A4 for the conversation with a party. */
export function PartyPage({ sheet, isShown }: PartyPageProps) {
  const text = useWords().views.parties.sheet
  const id = useId()
  return (
    <article className={classes(styles.sheet, !isShown && styles.paperOnly)} aria-labelledby={id}>
      <header>
        <p className={styles.about}>{sheet.about}</p>
        <h3 id={id} className={styles.sheetTitle}>
          {text.with(sheet.name)}
        </h3>
        <p className={styles.finding}>{sheet.finding}</p>
      </header>
      <div className={styles.columns}>
        <Amounts sheet={sheet} />
        <Years sheet={sheet} />
      </div>
      <Part title={text.askedTitle}>
        {sheet.asked.map((sentence, n) => (
          <p key={n}>{sentence}</p>
        ))}
      </Part>
      <Basis sheet={sheet} />
      <Part title={text.questionsTitle}>
        <ul className={styles.questions}>
          {sheet.questions.map((question, n) => (
            <li key={n}>{question}</li>
          ))}
        </ul>
      </Part>
      <Part title={text.agreedTitle}>
        <div aria-hidden className={styles.lines}>
          <span />
          <span />
          <span />
        </div>
      </Part>
    </article>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h4>{title}</h4>
      {children}
    </section>
  )
}

interface TablePartProps {
  readonly title: string
  readonly sheet: PartySheet
  readonly children: ReactNode
}

function TablePart({ title, sheet, children }: TablePartProps) {
  const { name } = useBusinessCase()
  return (
    <section className={styles.part}>
      <TableFrame caption={title} head={<h4>{title}</h4>} fileName={fileName(name, sheet.name)}>
        <Table caption={title} captionHidden dense className={styles.plain}>
          {children}
        </Table>
      </TableFrame>
    </section>
  )
}

function Amounts({ sheet }: { readonly sheet: PartySheet }) {
  const { partsTitle } = useWords().views.parties.sheet
  return (
    <TablePart title={partsTitle} sheet={sheet}>
      <tbody>
        {sheet.parts.map(({ name, amount, path }, n) => (
          <tr key={n}>
            <th scope="row">{name}</th>
            <td data-number>
              <ExplainedNumber text={amount} path={path} />
            </td>
          </tr>
        ))}
      </tbody>
    </TablePart>
  )
}

function Years({ sheet }: { readonly sheet: PartySheet }) {
  const { yearsTitle } = useWords().views.parties.sheet
  return (
    <TablePart title={yearsTitle} sheet={sheet}>
      <tbody>
        {sheet.years.map(({ name, amount, isNegative }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-number data-wrong={isNegative || undefined}>
              {amount}
            </td>
          </tr>
        ))}
      </tbody>
    </TablePart>
  )
}

function Basis({ sheet }: { readonly sheet: PartySheet }) {
  const text = useWords().views.parties.sheet
  return (
    <TablePart title={text.basisTitle} sheet={sheet}>
      <thead>
        <tr>
          <th scope="col">{text.line}</th>
          <th scope="col" data-number>
            {text.amount}
          </th>
          <th scope="col">{text.grade}</th>
        </tr>
      </thead>
      <tbody>
        {sheet.basis.map(({ name, amount, grade, sources }, n) => (
          <tr key={n}>
            <th scope="row">
              {name}
              <p className={styles.sources} data-cell={text.sources}>
                {sources === '' ? text.noSource : sources}
              </p>
            </th>
            <td data-number>{amount}</td>
            <td>{grade}</td>
          </tr>
        ))}
      </tbody>
    </TablePart>
  )
}
