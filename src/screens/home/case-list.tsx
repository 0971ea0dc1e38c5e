import { useMemo, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Table } from '../../ui/table.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../words-context.ts'
import { CaseRow } from './case-row.tsx'
import type { HomeProps, ListedCase } from './home-props.ts'
import styles from './case-list.module.css'
import { StartButton } from './start-button.tsx'

interface CaseListProps extends HomeProps {
  readonly canWrite: boolean
}

const PAGE = 100

export function CaseList(props: CaseListProps) {
  const words = useWords().home
  const { listing, missing, actions } = props
  if (listing.kind === 'loading') return null
  if (listing.kind === 'failed')
    return (
      <Callout
        tone="negative"
        announced
        title={words.listFailed.title}
        actions={<Button onClick={actions.retry}>{words.listFailed.retry}</Button>}
      >
        <p>{words.listFailed.text}</p>
      </Callout>
    )
  if (listing.cases.length > 0) return <FoundCases {...props} cases={listing.cases} />
  // Who has lost work is not welcomed as if it were a first visit.
  if (missing.length > 0) return null
  const { title, text, example } = words.empty
  return (
    <EmptyState
      headingLevel={2}
      title={title}
      text={text}
      example={example}
      action={<StartButton onClick={actions.start} isWanted={props.canWrite} />}
    />
  )
}

function FoundCases(props: CaseListProps & { readonly cases: readonly ListedCase[] }) {
  const { cases, searchIn } = props
  const words = useWords().home
  const [text, setText] = useState('')
  const [most, setMost] = useState(PAGE)
  const search = useMemo(() => searchIn(cases), [cases, searchIn])
  const found = text.trim() === '' ? cases : search(text)
  return (
    <section className={styles.list} aria-label={words.title}>
      <div className={styles.search}>
        <TextField
          type="search"
          label={words.search}
          value={text}
          onChange={(typed) => {
            setText(typed)
            setMost(PAGE)
          }}
        />
        <p className={styles.count} role="status">
          {text.trim() === '' ? '' : words.found(found.length)}
        </p>
      </div>
      {found.length === 0 ? <p>{words.noneFound}</p> : <CaseTable {...props} found={found.slice(0, most)} />}
      {found.length > most ? (
        <Button onClick={() => setMost(most + PAGE)}>{words.showMore(found.length - most)}</Button>
      ) : null}
    </section>
  )
}

function CaseTable(props: CaseListProps & { readonly found: readonly ListedCase[] }) {
  const { headings, title } = useWords().home
  return (
    <Table caption={title} captionHidden className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{headings.name}</th>
          <th scope="col" data-number>
            {headings.npv}
          </th>
          <th scope="col" data-number>
            {headings.payback}
          </th>
          <th scope="col" data-number>
            {headings.changed}
          </th>
          <th scope="col">
            <span className="visually-hidden">{headings.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.found.map((listed) => (
          <CaseRow
            key={listed.id}
            listed={listed}
            href={props.hrefOf(listed.id)}
            actions={props.actions}
            canWrite={props.canWrite}
          />
        ))}
      </tbody>
    </Table>
  )
}
