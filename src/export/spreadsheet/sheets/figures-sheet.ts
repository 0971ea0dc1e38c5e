import type { Node } from '../../../engine/graph/node.ts'
import type { ViewReport } from '../../../engine/statements.ts'
import type { CellWriter, PlannedRow, PlannedSheet } from '../plan/planned-row.ts'
import type { NumberLook } from '../plan/sheet.ts'
import { type Returned, returnKey, returnResult } from './return-rows.ts'
import { type SheetContext, written } from './sheet-context.ts'
import { viewName } from './statement-sheet.ts'

/** A row for each indicator, a column for each party and technology. */
export function figuresSheet(context: SheetContext): PlannedSheet {
  const { calculation, words } = context
  const { workbook, meanings } = words
  const { views, income, capital } = calculation.model
  const euro = (key: keyof typeof meanings, node: (view: ViewReport) => Node, look: NumberLook = 'euro') =>
    figureRow(context, key, meanings[key].title, look, (view) => context.referring(node(view), null))
  const ratio = (key: keyof typeof meanings, node: (view: ViewReport) => Node, look: NumberLook) =>
    figureRow(context, key, meanings[key].title, look, (view) => quotient(context, node(view)))
  const found = (what: Returned, title: string, look: NumberLook) =>
    figureRow(context, what, title, look, (view) => foundCell(context, view, what))
  return {
    name: context.sheets.figures,
    title: context.case.name,
    note: workbook.notes.figures,
    lines: [
      euro('netPresentValue', ({ statement }) => statement.netPresentValue),
      euro('presentValueOfBenefits', ({ statement }) => statement.presentBenefits),
      euro('presentValueOfCosts', ({ statement }) => statement.presentCosts),
      found('payback', workbook.figures.payback, 'number'),
      found('payback:first', workbook.figures.firstPayback, 'number'),
      found('discountedPayback', workbook.figures.discountedPayback, 'number'),
      found('rate:1', workbook.figures.rateOfReturn, 'share'),
      found('modified', workbook.figures.modifiedRateOfReturn, 'share'),
      ratio('benefitCostRatio', ({ indicators }) => indicators.benefitCostRatio, 'number'),
      ratio('returnOnInvestment', ({ indicators }) => indicators.returnOnInvestment, 'share'),
      euro('totalCostOfOwnership', ({ indicators }) => indicators.totalCostOfOwnership),
      euro('presentTotalCostOfOwnership', ({ indicators }) => indicators.presentTotalCostOfOwnership),
      euro('equivalentAnnualCost', ({ indicators }) => indicators.equivalentAnnualCost),
      ratio('costPerClientMonth', ({ indicators }) => indicators.costPerClientMonth, 'cents'),
      ratio('costPerFreedHour', ({ indicators }) => indicators.costPerFreedHour, 'cents'),
      euro('peakFunding', ({ indicators }) => indicators.peakFunding),
      { heading: workbook.rows.wholeCase },
      single(context, 'lastingShare', 'share', quotient(context, income.lastingShare)),
      single(context, 'secureShare', 'share', quotient(context, income.secureShare)),
      single(context, 'coverage', 'share', quotient(context, capital.coverage)),
      {
        ...single(context, 'coverage', 'number', coveringLife(context)),
        keys: ['figure:coveringLife'],
        label: workbook.figures.coveringLife,
        unit: workbook.figures.years,
      },
    ],
    heads: views.map((view) => viewName(context, view)),
    singleHead: workbook.rows.wholeCase,
    yearWidth: 16,
  }
}

function figureKey(name: string): string {
  return `figure:${name}`
}

function figureRow(
  context: SheetContext,
  key: string,
  label: string,
  format: NumberLook,
  write: (view: ViewReport) => CellWriter,
): PlannedRow {
  const { views } = context.calculation.model
  return {
    keys: [figureKey(key)],
    about: '',
    label,
    unit: unitOf(context, format, key),
    look: key === 'netPresentValue' ? 'total' : 'calculated',
    format,
    years: new Map(views.map((view, i) => [i, write(view)])),
  }
}

function unitOf({ words }: SheetContext, format: NumberLook, key: string): string {
  if (format === 'euro' || format === 'cents') return words.units.EUR[1]
  return key.includes('ayback') ? words.workbook.figures.years : ''
}

function single(
  context: SheetContext,
  key: 'lastingShare' | 'secureShare' | 'coverage',
  format: NumberLook,
  write: CellWriter,
): PlannedRow {
  const { meanings, workbook } = context.words
  return {
    keys: [figureKey(key)],
    about: workbook.rows.wholeCase,
    label: meanings[key].title,
    unit: '',
    look: 'calculated',
    format,
    single: write,
    years: new Map(),
  }
}

/** A quotient, or that it does not apply where it would divide by zero. */
function quotient(context: SheetContext, node: Node): CellWriter {
  const { notApplicable } = context.words.workbook.figures
  const result = context.calculation.quotient(node)?.toNumber() ?? notApplicable
  return (addresses) => {
    const text = context.textOf(node, null, addresses)
    const by = context.denominator(node, addresses)
    return written(by === '1' ? text : `IF(${by}=0,"${notApplicable}",${text})`, result)
  }
}

function foundCell(context: SheetContext, view: ViewReport, what: Returned): CellWriter {
  const result = returnResult(context, view, what)
  return (addresses) => written(addresses.cell(returnKey(view, what), null), result)
}

/** `-ln(1 - i/A) / ln(1 + i)`, for no interest `1/A`: see covering-life.ts. */
function coveringLife(context: SheetContext): CellWriter {
  const { calculation, words } = context
  const none = words.workbook.figures.beyondAny
  return (addresses) => {
    const a = context.textOf(calculation.model.capital.normFactor, null, addresses)
    const i = addresses.cell('input:settings.financingRate', null)
    return written(
      `IF(${a}<=0,"${none}",IF(${i}=0,1/(${a}),IF(${i}>=${a},"${none}",-LN(1-${i}/(${a}))/LN(1+${i}))))`,
      calculation.coveringLife()?.toNumber() ?? none,
    )
  }
}
