import { shortened } from '../found.ts'
import { refusalOf } from '../outcome.ts'
import type { Refusal } from '../refusal.ts'
import type { Cell, CellLists } from './cell.ts'
import { type CellPlace, type CellRange, cellPlace, pathOn, referenceOf } from './cell-reference.ts'
import type { WorkbookReason } from './workbook-reason.ts'
import { isWithin, type XmlElement } from './xml/xml-element.ts'

/** How far the reading of a sheet is, and what has been found in the open cell. */
export interface SheetReading {
  readonly sheet: string
  readonly lists: CellLists
  readonly cells: Map<string, Cell>
  readonly merged: CellRange[]
  row: number
  column: number
  value: string | undefined
  inline: string | undefined
  formula: boolean
}

export function startedReading(sheet: string, lists: CellLists): SheetReading {
  return {
    sheet,
    lists,
    cells: new Map(),
    merged: [],
    row: 0,
    column: 0,
    value: undefined,
    inline: undefined,
    formula: false,
  }
}

export function isRow(element: XmlElement): boolean {
  return element.name === 'row' && isWithin(element, 'sheetData', 'worksheet')
}

export function isCell({ name, parent }: XmlElement): boolean {
  return name === 'c' && parent !== null && isRow(parent)
}

/** A row without a number comes after the one before it. */
export function openRow(reading: SheetReading, element: XmlElement): Refusal | null {
  const written = element.attributes.get('r') ?? String(reading.row + 1)
  const place = cellPlace(`A${written}`)
  if (place === null) return refusedOn(reading, { code: 'cell-reference', found: shortened(written) })
  reading.row = place.row
  reading.column = 0
  return null
}

export function openCell(reading: SheetReading, element: XmlElement): Refusal | null {
  const written = element.attributes.get('r')
  const next = { row: reading.row, column: reading.column + 1 }
  const place = cellPlace(written ?? referenceOf(next))
  if (place?.row !== reading.row)
    return refusedOn(reading, { code: 'cell-reference', found: shortened(written ?? referenceOf(next)) })
  reading.column = place.column
  reading.value = undefined
  reading.inline = undefined
  reading.formula = false
  return null
}

export function refusedOn({ sheet }: SheetReading, reason: WorkbookReason, place?: CellPlace): Refusal {
  return refusalOf(reason, place === undefined ? shortened(sheet) : pathOn(sheet, referenceOf(place)))
}
