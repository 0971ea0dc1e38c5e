import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { BusinessCase } from '../../../domain/business-case.ts'
import { membersAt, withAdded } from '../../../state/edits/list-edits.ts'
import { useCase, useCaseStore, useInVariant } from '../../../state/use-case.ts'
import { Button } from '../../../ui/button.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { useWords } from '../../words-context.ts'
import { ChosenBar } from './chosen-bar.tsx'
import { HeadingUnit } from './heading-unit.tsx'
import type { Column, Line, LineKind } from './line-kind.ts'
import { LineRow } from './line-row.tsx'
import styles from './line-sheet.module.css'
import { useChosenLines } from './use-chosen-lines.ts'
import { useFillDown } from './use-fill-down.ts'
import { usePasteLines } from './use-paste-lines.ts'

export interface LineSheetProps<T extends Line> {
  /** Path of the list. */
  readonly list: string
  readonly lines: readonly T[]
  readonly kind: LineKind<T>
  readonly caption: string
  readonly captionHidden?: boolean | undefined
  /** What adds a line, where one button is not enough. */
  readonly adder?: ReactNode
  readonly addLabel?: string | undefined
  /** A new line, made on the case as it is then. */
  readonly make?: ((id: string, base: BusinessCase) => T) | undefined
}

/** Lines as rows that are typed into like a sheet; the open one shows the rest of itself below its row. */
export function LineSheet<T extends Line>(props: LineSheetProps<T>) {
  const { list, lines, kind, make } = props
  const openLine = useCase((state) => state.openLine)
  const isInVariant = useInVariant()
  const add = useAddLine(list, make)
  const paste = usePasteLines(list, kind, make)
  const chosen = useChosenLines(lines)
  const fillDown = useFillDown(list, kind, lines, chosen.ids)
  const onChoose = isInVariant || lines.length < 2 ? null : chosen.toggle
  return (
    <div className={styles.block}>
      {lines.length > 0 ? (
        <Sheet
          caption={props.caption}
          captionHidden={props.captionHidden}
          className={styles.sheet}
          onPaste={paste}
          onFillDown={fillDown}
        >
          <Columns kind={kind} />
          <Head kind={kind} />
          <tbody>
            {lines.map((line) => {
              const path = `${list}.${line.id}`
              return (
                <LineRow
                  key={line.id}
                  {...{ line, list, path, kind, onChoose }}
                  isOpen={openLine === path}
                  isChosen={onChoose !== null && chosen.ids.has(line.id)}
                />
              )
            })}
          </tbody>
        </Sheet>
      ) : null}
      {onChoose !== null && chosen.ids.size > 0 ? <ChosenBar {...{ list, lines, chosen }} /> : null}
      {props.adder}
      {make ? (
        <Button look="quiet" size="small" disabled={isInVariant} onClick={add}>
          <Plus aria-hidden />
          {props.addLabel}
        </Button>
      ) : null}
    </div>
  )
}

function useAddLine<T extends Line>(list: string, make: LineSheetProps<T>['make']) {
  const store = useCaseStore()
  return () => {
    if (make === undefined) return
    const id = store.newId()
    const added = store.change(list, (base) => withAdded(base, list, make(id, base)))
    if (membersAt(added, list).some((member) => member.id === id)) store.goTo(`${list}.${id}.name`)
  }
}

function Columns<T extends Line>({ kind }: { readonly kind: LineKind<T> }) {
  return (
    <colgroup>
      <col className={styles.toggle} />
      <col className={styles.name} />
      {kind.columns.map(({ key, width }) => (
        <col key={key} className={styles[width]} />
      ))}
      {kind.hasAmounts ? <col className={styles.money} /> : null}
      <col className={styles.actions} />
    </colgroup>
  )
}

function Head<T extends Line>({ kind }: { readonly kind: LineKind<T> }) {
  const words = useWords()
  return (
    <thead>
      <tr>
        <td />
        <th scope="col">{words.editor.headings.name}</th>
        {kind.columns.map((column) => (
          <th
            key={column.key}
            scope="col"
            data-number={column.kind === 'number' || column.isNumber ? true : undefined}
          >
            <HeadingOf column={column} />
          </th>
        ))}
        {kind.hasAmounts ? (
          <th scope="col" data-number>
            {words.editor.headings.total}
          </th>
        ) : null}
        <td />
      </tr>
    </thead>
  )
}

function HeadingOf<T>({ column }: { readonly column: Column<T> }) {
  const words = useWords()
  if (column.kind === 'own') return words.editor.headings[column.heading]
  const label = column.heading ? words.editor.headings[column.heading] : words.fields[column.field].label
  return (
    <>
      {label} {column.heading ? null : <HeadingUnit field={column.field} />}
    </>
  )
}
