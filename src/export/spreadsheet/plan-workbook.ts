import { isSeries } from '../../domain/input.ts'
import type { Calculation } from '../../engine/calculation.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import type { About } from '../make-export.ts'
import type { Addresses } from './formula/formula-text.ts'
import { Layout } from './plan/layout.ts'
import type { PlannedSheet } from './plan/planned-row.ts'
import type { SheetPlan, WorkbookPlan } from './plan/sheet.ts'
import { placeYearsSheet, planYearsSheet } from './plan/years-sheet.ts'
import { formulaRows } from './rows/formula-rows.ts'
import { type InputRow, inputRows } from './rows/input-rows.ts'
import { aboutSheet } from './sheets/about-sheet.ts'
import { modelSheet } from './sheets/calculation-sheet.ts'
import { checkSheet } from './sheets/check-sheet.ts'
import { dataSheet } from './sheets/data-sheet.ts'
import { evidenceSheet } from './sheets/evidence-sheet.ts'
import { figuresSheet } from './sheets/figures-sheet.ts'
import { inputSheet, placeInputs } from './sheets/input-sheet.ts'
import { ledgerRanges } from './sheets/ledger-columns.ts'
import { ledgerRows, ledgerSheet } from './sheets/ledger-sheet.ts'
import { partiesSheet } from './sheets/parties-sheet.ts'
import { returnsSheet } from './sheets/returns-sheet.ts'
import { SheetContext } from './sheets/sheet-context.ts'
import { statementSheet } from './sheets/statement-sheet.ts'

export interface PlannedWorkbook extends WorkbookPlan {
  /** Where each row of the model, each input and each result stands. */
  readonly layout: Layout
}

/** The calculation graph of a case as a workbook: every number a formula down to the inputs. Pure; nothing is written yet. */
export function planWorkbook(calculation: Calculation, words: Catalogue, about: About): PlannedWorkbook {
  const inputs = inputRows(calculation.businessCase)
  const rows = formulaRows(calculation.model.graph, inputs)
  const context = new SheetContext(calculation, words, rows, inputs)
  const layout = new Layout()
  const placedInputs = placeInputs(context, layout)
  const entries = ledgerRows(context)
  const sheets = {
    figures: figuresSheet(context),
    calculation: modelSheet(context, 'calculation'),
    ledger: ledgerSheet(context, entries),
    statements: statementSheet(context),
    returns: returnsSheet(context),
    parties: partiesSheet(context),
    norm: modelSheet(context, 'norm'),
    hours: modelSheet(context, 'hours'),
  }
  for (const sheet of Object.values(sheets)) placeYearsSheet(layout, sheet)
  const ranges = ledgerRanges(layout, entries, calculation.model.axis.horizon)
  const evidence = evidenceSheet(context, entries, ranges.of)
  const input = inputSheet(context, placedInputs, lastInputColumn(inputs, rows.lastColumn))
  const checks = checkSheet(context, entries, ranges, input.structural)
  for (const sheet of [evidence, checks]) placeYearsSheet(layout, sheet)
  const data = dataSheet(words.workbook.sheets.data, calculation.businessCase)
  const isNothing: Addresses['isNothing'] = (key, column) => {
    const row = rows.rows.get(key)
    return row !== undefined && !row.cells.has(column) && rows.ones.get(key)?.has(column) !== true
  }
  const plan = (sheet: PlannedSheet, tabColour: string): SheetPlan =>
    planYearsSheet(sheet, words.workbook.heads, layout.seenFrom(sheet.name, isNothing), tabColour)
  return {
    title: calculation.businessCase.name,
    layout,
    names: new Map([...input.names, ...data.names]),
    sheets: [
      aboutSheet(context, layout, about),
      plan(sheets.figures, RESULT),
      input.plan,
      plan(sheets.calculation, STEPS),
      plan(sheets.ledger, STEPS),
      plan(sheets.statements, RESULT),
      plan(sheets.returns, STEPS),
      plan(sheets.parties, RESULT),
      plan(sheets.norm, RESULT),
      plan(sheets.hours, RESULT),
      plan(evidence, RESULT),
      plan(checks, CHECK),
      data.plan,
    ],
  }
}

const RESULT = '2A7F62'
const STEPS = '7A8CA5'
const CHECK = 'B5442E'

/** A series may be longer than the case. */
function lastInputColumn(inputs: ReadonlyMap<string, InputRow>, lastColumn: number): number {
  const ends = [...inputs.values()].map(({ first, input }) =>
    first !== null && isSeries(input) ? first + input.values.length - 1 : 0,
  )
  return Math.max(lastColumn, ...ends)
}
