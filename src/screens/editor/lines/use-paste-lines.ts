import { use } from 'react'
import { isBlank } from '../../../case-file/text-rules.ts'
import type { BusinessCase } from '../../../domain/business-case.ts'
import { withValueAt } from '../../../domain/paths.ts'
import { cleanText } from '../../../state/edits/clean-text.ts'
import { membersAt, withAdded } from '../../../state/edits/list-edits.ts'
import { withNumber } from '../../../state/edits/with-number.ts'
import { useCaseStore } from '../../../state/use-case.ts'
import { NotationContext } from '../../../ui/notation.ts'
import type { SheetCell } from '../../../ui/sheet-cell.ts'
import { spreadCells } from '../../../ui/spread-cells.ts'
import { useWords } from '../../words-context.ts'
import { NotifyContext } from '../../notify-context.ts'
import { readFieldText } from '../fields/read-field-text.ts'
import type { Line, LineKind } from './line-kind.ts'

type Rows = readonly (readonly string[])[]

/** A pasted block fills names and numbers from the focused cell on; rows that are not there yet are added. */
export function usePasteLines<T extends Line>(
  list: string,
  kind: LineKind<T>,
  make: ((id: string, base: BusinessCase) => T) | undefined,
) {
  const store = useCaseStore()
  const notation = use(NotationContext)
  const words = useWords().editor.line
  const notify = use(NotifyContext)
  return (rows: Rows, at: SheetCell) => {
    const columns = ['name', ...kind.columns.map(({ key }) => key)]
    const unreadable: [string, string][] = []
    let skipped = 0
    const after = store.change(list, (base) => {
      const longEnough = withRowsFor(base, list, at.row, rows.length, make && ((c) => make(store.newId(), c)))
      const sheet = { rows: membersAt(longEnough, list).map(({ id }) => id), columns }
      const { cells, outside } = spreadCells(rows, at, sheet)
      skipped = outside
      return cells.reduce((c, { at: { row, column }, text }) => {
        const path = `${list}.${row}.${column}`
        if (column === 'name') return withName(c, path, text)
        const target = kind.columns.find(({ key }) => key === column)
        if (text.trim() === '') return c
        if (target?.kind !== 'number') {
          skipped += 1
          return c
        }
        const value = readFieldText(text, target.field, notation)
        if (value === null) unreadable.push([path, text])
        return value === null ? c : withNumber(c, path, 'value', value)
      }, longEnough)
    })
    for (const [path, text] of unreadable) store.tellUnreadable(path, text, true)
    if (skipped > 0) notify({ text: words.skipped(skipped), lastsWhile: after })
  }
}

function withRowsFor(
  base: BusinessCase,
  list: string,
  from: string,
  count: number,
  make: ((c: BusinessCase) => Line) | undefined,
): BusinessCase {
  if (make === undefined) return base
  const members = membersAt(base, list)
  const missing = count - (members.length - members.findIndex(({ id }) => id === from))
  return Array.from({ length: Math.max(0, missing) }).reduce<BusinessCase>(
    (c) => withAdded(c, list, make(c)),
    base,
  )
}

function withName(c: BusinessCase, path: string, text: string): BusinessCase {
  const name = cleanText(text.trim(), 'one-line')
  return isBlank(name) ? c : withValueAt(c, path, name)
}
