import { EVIDENCE_GRADES, type EvidenceGrade } from '../../../domain/input.ts'
import { type LineValue, lineValues } from '../../../engine/line-values.ts'
import type { PlannedRow, PlannedSheet } from '../plan/planned-row.ts'
import type { LedgerRow } from './ledger-sheet.ts'
import type { SheetRange } from './ledger-columns.ts'
import { type SheetContext, written } from './sheet-context.ts'

function gradeKey(grade: EvidenceGrade): string {
  return `evidence:${grade}`
}

function lineKey({ line }: LineValue): string {
  return `evidence:line:${line.path}`
}

/** What the net present value of the provider rests on: each line with its value, and per grade the share of all values without sign. */
export function evidenceSheet(
  context: SheetContext,
  ledger: readonly LedgerRow[],
  rangeOf: (column: SheetRange) => string,
): PlannedSheet {
  const { calculation, words } = context
  const lines = lineValues(context.case, calculation.model, calculation.values, 'provider')
  const { workbook, terms } = words
  const shares = calculation.evidenceShares()
  const numbers = new Map(ledger.map(({ first, line }) => [first.line.path, line]))
  const provider = ledger.find(({ first }) => first.stakeholder === 'provider')?.party ?? 0
  return {
    name: context.sheets.evidence,
    title: context.sheets.evidence,
    note: workbook.notes.evidence,
    lines: [
      ...EVIDENCE_GRADES.map((grade): PlannedRow => ({
        keys: [gradeKey(grade)],
        about: workbook.rows.share,
        label: terms.grades[grade],
        unit: '',
        look: 'total',
        format: 'share',
        years: new Map(),
        single: (addresses) => {
          const sizes = (own: readonly LineValue[]) =>
            own.map((line) => addresses.cell(lineKey(line), 0)).join('+') || '0'
          const own = sizes(lines.filter((line) => line.grade === grade))
          const all = sizes(lines)
          return written(`IF(${all}=0,0,(${own})/(${all}))`, shares[grade].toNumber())
        },
      })),
      { heading: workbook.heads.line },
      ...lines.map((line): PlannedRow => {
        const key = lineKey(line)
        const ofLine = `${rangeOf('line')},${String(numbers.get(line.line.path) ?? 0)}`
        const ofProvider = `${rangeOf('party')},${String(provider)}`
        return {
          keys: [key],
          about: line.line.name,
          label: terms.grades[line.grade],
          unit: words.units.EUR[1],
          look: 'calculated',
          format: 'euro',
          single: () =>
            written(`SUMIFS(${rangeOf('present')},${ofLine},${ofProvider})`, line.present.toNumber()),
          years: new Map([
            [0, (addresses) => written(`ABS(${addresses.cell(key, null)})`, line.present.abs().toNumber())],
          ]),
        }
      }),
    ],
    heads: [workbook.heads.size],
    singleHead: workbook.heads.present,
  }
}
