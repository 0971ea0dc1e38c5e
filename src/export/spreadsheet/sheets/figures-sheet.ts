import type { Node } from '../../../engine/graph/node.ts'
import type { ViewReport } from '../../../engine/statements.ts'
import type { CellWriter, PlannedRow, PlannedSheet } from '../plan/planned-row.ts'
import type { NumberLook } from '../plan/sheet.ts'
import { returnKey } from './return-rows.ts'
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
  const found = (what: string, title: string, look: NumberLook) =>
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
  const value = context.calculation.quotient(node)
  const refer = context.referring(node, null)
  return (addresses) => {
    const content = refer(addresses)
    if (content.kind !== 'formula') return content
    const by = context.denominator(node, addresses)
    const result = value?.toNumber() ?? notApplicable
    return by === '1'
      ? { ...content, result }
      : written(`IF(${by}=0,"${notApplicable}",${content.formula})`, result)
  }
}

function foundCell(context: SheetContext, view: ViewReport, what: string): CellWriter {
  const key = what === 'payback:first' ? 'payback:first' : what
  return (addresses) => written(addresses.cell(returnKey(view, key), null), resultOf(context, view, what))
}

function resultOf(context: SheetContext, view: ViewReport, what: string): number | string {
  const { never, none } = context.words.workbook.figures
  const found = context.calculation.seriesIndicators(view.statement)
  const { rateOfReturn: rate } = found
  switch (what) {
    case 'payback':
      return found.payback.lasting?.toNumber() ?? never
    case 'payback:first':
      return found.payback.first?.toNumber() ?? never
    case 'discountedPayback':
      return found.discountedPayback.lasting?.toNumber() ?? never
    case 'modified':
      return found.modifiedRateOfReturn?.toNumber() ?? none
    default:
      return rate.kind === 'none'
        ? none
        : ((rate.kind === 'one' ? rate.rate : rate.rates[0])?.toNumber() ?? none)
  }
}

/** `-ln(1 - i/A) / ln(1 + i)`, for no interest `1/A`: see covering-life.ts. */
function coveringLife(context: SheetContext): CellWriter {
  const { calculation, words } = context
  const none = words.workbook.figures.beyondAny
  const factor = context.referring(calculation.model.capital.normFactor, null)
  return (addresses) => {
    const content = factor(addresses)
    const a = content.kind === 'formula' ? content.formula : '0'
    const i = addresses.cell('input:settings.financingRate', null)
    return written(
      `IF(${a}<=0,"${none}",IF(${i}=0,1/(${a}),IF(${i}>=${a},"${none}",-LN(1-${i}/(${a}))/LN(1+${i}))))`,
      calculation.coveringLife()?.toNumber() ?? none,
    )
  }
}
