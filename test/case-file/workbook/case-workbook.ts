import { openCase } from '../../../src/case-file/open-case.ts'
import { casePieces } from '../../../src/case-file/workbook/case-pieces.ts'
import { CASE_NAMES, inputName, type InputPart } from '../../../src/case-file/workbook/case-names.ts'
import { withEachNumber } from '../../../src/case-file/workbook/with-each-number.ts'
import { writeCase } from '../../../src/case-file/write-case.ts'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { fieldFacts } from '../../../src/domain/fields.ts'
import { listInputs, type PlacedInput } from '../../../src/domain/list-inputs.ts'
import type { DecimalText } from '../../../src/quantity/decimal-text.ts'
import { releasedText } from '../tree.ts'
import { inline, workbookFile, type WorkbookParts } from './workbook-file.ts'

export function releasedCase(): BusinessCase {
  const opened = openCase(releasedText)
  if (!opened.ok) throw new Error('The released file must open.')
  return opened.case
}

/** One number of a case, as a workbook holds it in a cell. */
export interface CaseNumber {
  readonly name: string
  readonly placed: PlacedInput
  readonly part: InputPart
  readonly year: number | undefined
  readonly value: DecimalText
}

export function caseNumbers(c: BusinessCase): readonly CaseNumber[] {
  return listInputs(c).flatMap((placed) => {
    const numbers: CaseNumber[] = []
    withEachNumber(placed.input, (part, value, year) => {
      numbers.push({ name: inputName(c, placed.path, part, year), placed, part, year, value })
      return value
    })
    return numbers
  })
}

/** Where the numbers stand: `Invoer!C12` is the first. */
const FIRST_ROW = 12

/** The style of a percentage, which a cell must have where its field is one. */
export const PERCENT = 1

export interface CaseWorkbookOptions {
  /** The cell of a number as XML, in place of the one that holds its value; undefined leaves it out. */
  readonly cells?: Readonly<Record<string, (reference: string) => string>>
  readonly textOf?: (number: CaseNumber) => string
  readonly form?: string
  readonly pieces?: readonly string[]
  readonly pieceCount?: string
  /** Defined names by what they mean, bent. */
  readonly names?: (
    names: readonly (readonly [name: string, written: string])[],
  ) => readonly (readonly string[])[]
  readonly parts?: WorkbookParts['parts']
}

/** A workbook of ours of a case, by the contract of case-names.ts; or one that is spoiled. */
export function caseWorkbook(c: BusinessCase, options: CaseWorkbookOptions = {}): Uint8Array<ArrayBuffer> {
  const numbers = caseNumbers(c)
  const pieces = options.pieces ?? casePieces(writeCase(c))
  const names = [
    [CASE_NAMES.form, 'Gegevens!$A$1'],
    [CASE_NAMES.pieces, 'Gegevens!$A$2'],
    [CASE_NAMES.text, 'Gegevens!$B$1'],
    ...numbers.map(({ name }, n) => [name, `Invoer!$C$${FIRST_ROW + n}`] as const),
  ] as const
  const bytes = workbookFile({
    sheets: {
      Invoer: numbers.map((number, n) => inputRow(number, FIRST_ROW + n, options)).join(''),
      Gegevens: dataRows(pieces, options),
    },
    names: (options.names?.(names) ?? names)
      .map(([name, written]) => `<definedName name="${name}">${written}</definedName>`)
      .join(''),
    hidden: ['Gegevens'],
    xfs: [10],
    parts: options.parts ?? {},
  })
  return new Uint8Array(bytes)
}

function inputRow(number: CaseNumber, row: number, { cells, textOf }: CaseWorkbookOptions): string {
  const style = fieldFacts(number.placed.field).percent === true ? PERCENT : 0
  const value = textOf?.(number) ?? number.value
  const cell = cells?.[number.name]?.(`C${row}`) ?? `<c r="C${row}" s="${style}"><v>${value}</v></c>`
  return `<row r="${row}">${inline(`A${row}`, number.placed.path)}${cell}</row>`
}

function dataRows(
  pieces: readonly string[],
  { form = 'baatwijzer-workbook 1', pieceCount }: CaseWorkbookOptions,
): string {
  const own = [inline('A1', form), `<c r="A2"><v>${pieceCount ?? pieces.length}</v></c>`]
  const count = Math.max(own.length, pieces.length)
  return Array.from({ length: count }, (_, n) => {
    const piece = pieces[n]
    return `<row r="${n + 1}" hidden="1">${own[n] ?? ''}${piece === undefined ? '' : inline(`B${n + 1}`, written(piece))}</row>`
  }).join('')
}

/** A text as a cell can hold it. */
function written(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\r]/g,
      (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
