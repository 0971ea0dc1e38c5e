import { shortened } from '../found.ts'
import { type Outcome, refusedFor } from '../outcome.ts'
import type { Refusal } from '../refusal.ts'
import type { Cell, CellLists, WrittenCell } from './cell.ts'
import { cellRange, referenceOf } from './cell-reference.ts'
import { isTextOf } from './cell-text.ts'
import type { Sheet } from './sheet.ts'
import {
  isCell,
  isRow,
  openCell,
  openRow,
  refusedOn,
  type SheetReading,
  startedReading,
} from './sheet-reading.ts'
import { understoodCell } from './understood-cell.ts'
import { WORKBOOK_LIMITS } from './workbook-limits.ts'
import { readXml, type XmlPart } from './xml/read-xml.ts'
import { isWithin, type XmlElement } from './xml/xml-element.ts'

/** Reads the cells that exist, in the order in which they are written; never counts to the last row. */
export function readSheet(part: XmlPart, name: string, lists: CellLists): Outcome<Sheet> {
  const reading = startedReading(name, lists)
  const refusal = readXml(part, {
    open: (element) => opened(reading, element),
    close: (element) => closed(reading, element),
  })
  if (refusal !== null) return refusedFor(refusal)
  const { cells, merged } = reading
  return { ok: true, value: { name, cells, merged } }
}

function opened(reading: SheetReading, element: XmlElement): Refusal | null {
  if (isRow(element)) return openRow(reading, element)
  return isCell(element) ? openCell(reading, element) : null
}

function closed(reading: SheetReading, element: XmlElement): Refusal | null {
  const { parent } = element
  if (isCell(element)) return closeCell(reading, element)
  if (parent !== null && isCell(parent)) {
    if (element.name === 'v') reading.value = element.text
    if (element.name === 'is') reading.inline ??= ''
    if (element.name === 'f') reading.formula = true
  } else if (isTextOf(element, 'is')) {
    reading.inline = (reading.inline ?? '') + element.text
  } else if (element.name === 'mergeCell' && isWithin(element, 'mergeCells', 'worksheet')) {
    return takeMerged(reading, element)
  }
  return null
}

function closeCell(reading: SheetReading, { attributes }: XmlElement): Refusal | null {
  const { row, column, value, inline, formula } = reading
  const type = attributes.get('t') ?? 'n'
  const written: WrittenCell = { row, column, type, style: styleOf(attributes), value, inline, formula }
  const cell = understoodCell(written, reading.lists)
  if ('code' in cell) return refusedOn(reading, cell, written)
  const isEmpty = cell.kind === 'empty' || (cell.kind === 'text' && cell.text === '')
  return isEmpty && !formula ? null : keep(reading, cell)
}

function styleOf(attributes: ReadonlyMap<string, string>): number {
  const style = attributes.get('s') ?? '0'
  return /^\d{1,7}$/.test(style) ? Number(style) : Number.NaN
}

function keep(reading: SheetReading, cell: Cell): Refusal | null {
  const { rows, columns, cells: limit } = WORKBOOK_LIMITS
  const reference = referenceOf(cell)
  if (cell.row > rows || cell.column > columns)
    return refusedOn(reading, { code: 'sheet-too-large', rows, columns }, cell)
  if (reading.cells.has(reference)) return refusedOn(reading, { code: 'cell-twice' }, cell)
  reading.cells.set(reference, cell)
  return reading.cells.size > limit ? refusedOn(reading, { code: 'too-many-cells', limit }) : null
}

function takeMerged(reading: SheetReading, { attributes }: XmlElement): Refusal | null {
  const written = attributes.get('ref') ?? ''
  const range = cellRange(written)
  if (range === null) return refusedOn(reading, { code: 'cell-reference', found: shortened(written) })
  reading.merged.push(range)
  const limit = WORKBOOK_LIMITS.merged
  return reading.merged.length > limit ? refusedOn(reading, { code: 'too-many-cells', limit }) : null
}
