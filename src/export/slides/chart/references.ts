import { columnLetters } from '../../../case-file/workbook/cell-reference.ts'
import { literalCellText } from '../../cell-text.ts'
import { e, type Element, val } from '../xml/element.ts'

/** The name of a series: its cell in the sheet, and what stood there. */
export function namesReference(sheet: string, index: number, name: string): Element {
  return strings(`${at(sheet, index)}$1`, [name])
}

export function labelsReference(sheet: string, categories: readonly string[]): Element {
  return strings(`'${sheet}'!$A$2:$A$${categories.length + 1}`, categories)
}

export function numbersReference(sheet: string, index: number, values: readonly (number | null)[]): Element {
  const column = columnLetters(index + 2)
  return e(
    'c:numRef',
    {},
    e('c:f', {}, `${at(sheet, index)}$2:$${column}$${values.length + 1}`),
    e(
      'c:numCache',
      {},
      e('c:formatCode', {}, 'General'),
      val('c:ptCount', values.length),
      ...values.map((value, n) => (value === null ? null : point(n, String(value)))),
    ),
  )
}

function at(sheet: string, index: number): string {
  return `'${sheet}'!$${columnLetters(index + 2)}`
}

function strings(formula: string, texts: readonly string[]): Element {
  return e(
    'c:strRef',
    {},
    e('c:f', {}, formula),
    e(
      'c:strCache',
      {},
      val('c:ptCount', texts.length),
      ...texts.map((text, n) => point(n, literalCellText(text))),
    ),
  )
}

function point(index: number, text: string): Element {
  return e('c:pt', { idx: index }, e('c:v', {}, text))
}
