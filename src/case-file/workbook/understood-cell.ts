import { shortened } from '../found.ts'
import type { Cell, CellLists, CellValue, WrittenCell } from './cell.ts'
import { decoded } from './cell-text.ts'
import { WORKBOOK_LIMITS } from './workbook-limits.ts'
import type { WorkbookReason } from './workbook-reason.ts'

const NUMBER = /^[+-]?(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})(?:[eE][+-]?\d{1,3})?$/

/** What a cell holds, or why that cannot be said. */
export function understoodCell(written: WrittenCell, lists: CellLists): Cell | WorkbookReason {
  const { column, row, formula, style } = written
  const format = lists.formats[style] ?? (style === 0 ? 'plain' : undefined)
  if (format === undefined) return unreadable(`s="${String(style)}"`)
  const value = valueOf(written, lists)
  if ('code' in value) return value
  const length = value.kind === 'text' ? value.text.length : 0
  const limit = WORKBOOK_LIMITS.text
  if (length > limit) return { code: 'cell-text-too-long', length, limit }
  return { ...value, column, row, formula, format }
}

function valueOf({ type, value, inline }: WrittenCell, { strings }: CellLists): CellValue | WorkbookReason {
  const text = value?.trim() ?? ''
  switch (type) {
    case 'inlineStr':
      return inline === undefined ? { kind: 'empty' } : { kind: 'text', text: decoded(inline) }
    case 'str':
    case 'd':
      return value === undefined ? { kind: 'empty' } : { kind: 'text', text: decoded(value) }
    case 's':
      return text === '' ? { kind: 'empty' } : sharedText(text, strings)
    case 'n':
      if (text === '') return { kind: 'empty' }
      return NUMBER.test(text) ? { kind: 'number', text } : unreadable(text)
    case 'b':
      if (text === '') return { kind: 'empty' }
      return /^(?:[01]|true|false)$/.test(text)
        ? { kind: 'yes-no', value: text === '1' || text === 'true' }
        : unreadable(text)
    case 'e':
      return { kind: 'error', text: shortened(text) }
    default:
      return unreadable(`t="${type}"`)
  }
}

function sharedText(index: string, strings: readonly string[]): CellValue | WorkbookReason {
  const text = /^\d{1,7}$/.test(index) ? strings[Number(index)] : undefined
  return text === undefined ? unreadable(index) : { kind: 'text', text }
}

function unreadable(found: string): WorkbookReason {
  return { code: 'cell-unreadable', found: shortened(found) }
}
