import type { RateOfReturn } from '../../../engine/formulas/irr.ts'
import { viewPath } from '../../../engine/formulas/statement.ts'
import type { ViewReport } from '../../../engine/statements.ts'
import type { Decimal } from '../../../quantity/decimal.ts'
import type { Addresses } from '../formula/formula-text.ts'
import type { CellWriter, PlannedLine, PlannedRow, PlannedSheet } from '../plan/planned-row.ts'
import { SCAN_RATES } from './scan-rates.ts'
import { type SheetContext, written } from './sheet-context.ts'
import { viewName } from './statement-sheet.ts'

/** How many rates of return are written out; more say nothing to anyone. */
export const MOST_RATES = 3

const TIMES = 'returns:times'
const RATES = 'returns:rates'

/** The keys of what is found on the flows of a view. */
export function returnKey(view: ViewReport, what: string): string {
  return `returns:${viewPath(view.statement.view)}:${what}`
}

export function returnsSheet(context: SheetContext): PlannedSheet {
  const { workbook } = context.words
  const { views } = context.calculation.model
  const flows = new Flows(context)
  return {
    name: context.sheets.returns,
    title: context.sheets.returns,
    note: workbook.notes.returns,
    lines: [
      columnsRow(context),
      { heading: workbook.figures.payback },
      ...views.flatMap((view) => paybackRows(context, view)),
      { heading: workbook.rows.flow },
      flows.times(),
      ...views.flatMap((view) => flows.rows(view)),
      { heading: workbook.rows.scan },
      ratesRow(context),
      ...views.flatMap((view): PlannedLine[] => flows.scan(view)),
      { heading: workbook.figures.rateOfReturn },
      ...views.flatMap((view) => flows.found(view)),
    ],
    heads: context.heads(),
    singleHead: workbook.heads.single,
  }
}

function row(keys: readonly string[], about: string, label: string, unit = ''): Omit<PlannedRow, 'years'> {
  return { keys, about, label, unit, look: 'calculated', format: 'number' }
}

/** A cell or a range that does not move when the formula is filled right. */
function fixed(address: string): string {
  return address.replace(/(?<=^|!|:)([A-Z]+)(\d+)/g, '$$$1$$$2')
}

function paybackRows(context: SheetContext, view: ViewReport): readonly PlannedRow[] {
  const { statement } = view
  const { payback, discountedPayback } = context.calculation.seriesIndicators(statement)
  const { figures, rows } = context.words.workbook
  const path = viewPath(statement.view)
  const name = viewName(context, view)
  const series = [
    {
      of: `${path}.cumulativeCash.years`,
      nodes: statement.cumulative,
      found: payback,
      key: 'payback',
      label: rows.crossing,
    },
    {
      of: `${path}.cumulativeDiscountedCash.years`,
      nodes: statement.cumulativeDiscounted,
      found: discountedPayback,
      key: 'discountedPayback',
      label: rows.discountedCrossing,
    },
  ] as const
  return series.flatMap(({ of, nodes, found, key, label }): PlannedRow[] => {
    const crossing = returnKey(view, `${key}:crossing`)
    const values = nodes.map((node) => context.calculation.value(node))
    const title = figures[key]
    return [
      {
        ...row([crossing], name, label, figures.years),
        years: new Map(
          values.slice(1).map((to, i) => [i + 1, crossingAt(context, of, values[i] as Decimal, to, i + 1)]),
        ),
      },
      {
        ...row([returnKey(view, `${key}:first`)], name, `${title}: ${figures.firstPayback}`, figures.years),
        single: firstPayback(context, of, crossing, found.first),
        years: new Map(),
      },
      {
        ...row([returnKey(view, key)], name, title, figures.years),
        single: lastingPayback(context, of, crossing, found.lasting),
        years: new Map(),
      },
    ]
  })
}

/** A cell of cumulated cash; a row that is nothing in every year has no place, and counts as zero. */
function amountAt(context: SheetContext, addresses: Addresses, key: string, column: number): string {
  return context.rows.rows.has(key) ? addresses.cell(key, column) : '0'
}

function crossingAt(
  context: SheetContext,
  key: string,
  from: Decimal,
  to: Decimal,
  column: number,
): CellWriter {
  const crosses = from.lt(0) && to.gte(0)
  const result = crosses
    ? from
        .neg()
        .div(to.minus(from))
        .plus(column - 1)
        .toNumber()
    : ''
  return (addresses) => {
    const [before, now] = [column - 1, column].map((at) => amountAt(context, addresses, key, at))
    const before0 = before ?? '0'
    const now0 = now ?? '0'
    const moment = addresses.cell(TIME_OF_COLUMN, column - 1)
    return written(`IF(AND(${before0}<0,${now0}>=0),${moment}-${before0}/(${now0}-${before0}),"")`, result)
  }
}

/** The numbers of the columns, 0 at the start, on the sheet itself. */
const TIME_OF_COLUMN = 'returns:columns'

function columnsRow({ words, columns }: SheetContext): PlannedRow {
  return {
    ...row([TIME_OF_COLUMN], words.workbook.rows.times, '', words.workbook.figures.years),
    format: 'whole',
    years: new Map(columns.map((column) => [column, () => ({ kind: 'number', value: column })])),
  }
}

function firstPayback(
  context: SheetContext,
  key: string,
  crossing: string,
  value: Decimal | null,
): CellWriter {
  const { horizon } = context.calculation.model.axis
  const { never } = context.words.workbook.figures
  return (addresses) => {
    const found = addresses.range(crossing, 1, horizon)
    const start = amountAt(context, addresses, key, 0)
    return written(
      `IF(${start}>=0,0,IF(COUNT(${found})=0,"${never}",MIN(${found})))`,
      value === null ? never : value.toNumber(),
    )
  }
}

function lastingPayback(
  context: SheetContext,
  key: string,
  crossing: string,
  value: Decimal | null,
): CellWriter {
  const { horizon } = context.calculation.model.axis
  const { never } = context.words.workbook.figures
  return (addresses) => {
    const found = addresses.range(crossing, 1, horizon)
    const end = amountAt(context, addresses, key, horizon)
    return written(
      `IF(${end}<0,"${never}",IF(COUNT(${found})=0,0,MAX(${found})))`,
      value === null ? never : value.toNumber(),
    )
  }
}

function ratesRow({ words }: SheetContext): PlannedRow {
  return {
    ...row([RATES], words.workbook.rows.scanRate, ''),
    format: 'share',
    years: new Map(SCAN_RATES.map((rate, i) => [i, () => ({ kind: 'number', value: rate })])),
  }
}

/** Flows at equal steps of a year or half a year, and what is found on them. */
class Flows {
  private readonly context: SheetContext
  /** In years. */
  private readonly step: number
  private readonly last: number

  constructor(context: SheetContext) {
    this.context = context
    this.step = context.case.settings.timing === 'mid' ? 0.5 : 1
    this.last = Math.round(context.calculation.model.axis.horizon / this.step)
  }

  times(): PlannedRow {
    const { rows } = this.context.words.workbook
    return {
      ...row([TIMES], rows.times, '', this.context.words.workbook.figures.years),
      years: this.each((at) => () => ({ kind: 'number', value: at * this.step })),
    }
  }

  rows(view: ViewReport): readonly PlannedRow[] {
    const { rows, figures } = this.context.words.workbook
    const name = viewName(this.context, view)
    const sums = this.sums(view)
    const signs = signsOf(sums.map(({ value }) => value))
    return [
      {
        ...row([returnKey(view, 'flow')], name, rows.flow),
        format: 'euro',
        years: this.each((at) => sums[at]?.write ?? (() => ({ kind: 'number', value: 0 }))),
      },
      {
        ...row([returnKey(view, 'sign')], name, figures.signChanges),
        format: 'whole',
        single: (addresses) => {
          const key = returnKey(view, 'sign')
          const [early, late] = [addresses.range(key, 0, this.last - 1), addresses.range(key, 1, this.last)]
          return written(`SUMPRODUCT(--(${early}*${late}<0))`, changesOf(signs))
        },
        years: this.each((at) => (addresses) => {
          const flow = addresses.cell(returnKey(view, 'flow'), at)
          const before = at === 0 ? '0' : addresses.cell(returnKey(view, 'sign'), at - 1)
          return written(`IF(${flow}=0,${before},SIGN(${flow}))`, signs[at] ?? 0)
        }),
      },
    ]
  }

  /** The sum of the flows at each rate of the scan, and how often it has changed sign by then. */
  scan(view: ViewReport): PlannedLine[] {
    const { rows } = this.context.words.workbook
    const name = viewName(this.context, view)
    const sums = this.sums(view).map(({ value }) => value)
    const totals = SCAN_RATES.map((rate) =>
      sums.reduce((sum, value, at) => sum + value * (1 + rate) ** (-at * this.step), 0),
    )
    const [scan, count] = [returnKey(view, 'scan'), returnKey(view, 'count')]
    const counts = countsOf(totals)
    return [
      {
        ...row([scan], name, rows.scan),
        format: 'euro',
        years: eachRate((at) => (addresses) => {
          const flows = fixed(addresses.range(returnKey(view, 'flow'), 0, this.last))
          const times = fixed(addresses.range(TIMES, 0, this.last))
          return written(`SUMPRODUCT(${flows},(1+${addresses.cell(RATES, at)})^-(${times}))`, totals[at] ?? 0)
        }),
      },
      {
        ...row([count], name, rows.scanCount),
        format: 'whole',
        years: eachRate((at) => (addresses) => {
          const here = addresses.cell(scan, at)
          if (at === 0) return { kind: 'number', value: 0 }
          const [before, earlier] = [addresses.cell(count, at - 1), addresses.cell(scan, at - 1)]
          return written(
            `${before}+IF(OR(AND(${here}=0,${earlier}<>0),${here}*${earlier}<0),1,0)`,
            counts[at] ?? 0,
          )
        }),
      },
    ]
  }

  found(view: ViewReport): readonly PlannedRow[] {
    const { calculation, words } = this.context
    const { figures } = words.workbook
    const name = viewName(this.context, view)
    const { rateOfReturn, modifiedRateOfReturn } = calculation.seriesIndicators(view.statement)
    const rates = ratesOf(rateOfReturn)
    const nth = Array.from({ length: MOST_RATES }, (_, i) => ({
      ...row([returnKey(view, `rate:${String(i + 1)}`)], name, figures.rates(String(i + 1))),
      format: 'share' as const,
      single: this.rate(view, i + 1, rates[i] ?? null),
      years: new Map(),
    }))
    return [
      ...nth,
      {
        ...row([returnKey(view, 'modified')], name, figures.modifiedRateOfReturn),
        format: 'share',
        single: this.modified(view, modifiedRateOfReturn),
        years: new Map(),
      },
    ]
  }

  private rate(view: ViewReport, nth: number, value: Decimal | null): CellWriter {
    const { none } = this.context.words.workbook.figures
    return (addresses) => {
      const flows = addresses.range(returnKey(view, 'flow'), 0, this.last)
      const counts = addresses.range(returnKey(view, 'count'), 0, SCAN_RATES.length - 1)
      const rates = addresses.range(RATES, 0, SCAN_RATES.length - 1)
      const at = `MATCH(${String(nth)},${counts},0)`
      const guess = `(INDEX(${rates},${at})+INDEX(${rates},MAX(1,${at}-1)))/2`
      const perStep = this.step === 1 ? guess : `(1+${guess})^${String(this.step)}-1`
      const irr = `IRR(${flows},${perStep})`
      const perYear = this.step === 1 ? irr : `(1+${irr})^${String(1 / this.step)}-1`
      return written(`IF(MAX(${counts})<${String(nth)},"${none}",${perYear})`, value?.toNumber() ?? none)
    }
  }

  /** `(future value of receipts / present value of payments)^(1/n) - 1` */
  private modified(view: ViewReport, value: Decimal | null): CellWriter {
    const { none } = this.context.words.workbook.figures
    const last = Math.max(0, ...view.statement.flows.map(({ time }) => time))
    return (addresses) => {
      const flows = addresses.range(returnKey(view, 'flow'), 0, this.last)
      const times = addresses.range(TIMES, 0, this.last)
      const [financing, discount] = ['financingRate', 'discountRate'].map((rate) =>
        addresses.cell(`input:settings.${rate}`, null),
      )
      const paid = `SUMPRODUCT((${flows}<0)*-${flows},(1+${financing ?? ''})^-(${times}))`
      const received = `SUMPRODUCT((${flows}>0)*${flows},(1+${discount ?? ''})^(${String(last)}-(${times})))`
      return written(
        `IF(OR(${paid}=0,${received}=0,${String(last)}=0),"${none}",(${received}/${paid})^(1/${String(Math.max(1, last))})-1)`,
        value?.toNumber() ?? none,
      )
    }
  }

  private each(write: (at: number) => CellWriter): ReadonlyMap<number, CellWriter> {
    return new Map(Array.from({ length: this.last + 1 }, (_, at) => [at, write(at)]))
  }

  /** What falls at each step, as the sum of the flows of that time. */
  private sums({ statement }: ViewReport): readonly { readonly value: number; readonly write: CellWriter }[] {
    return Array.from({ length: this.last + 1 }, (_, at) => {
      const nodes = statement.flows
        .filter(({ time }) => Math.round(time / this.step) === at)
        .map(({ node }) => node)
      const value = this.context.calculation.total(nodes).toNumber()
      const parts = nodes.map((node) => this.context.referring(node, null))
      return { value, write: sumOf(parts, value) }
    })
  }
}

function sumOf(parts: readonly CellWriter[], value: number): CellWriter {
  if (parts.length === 0) return () => ({ kind: 'number', value: 0 })
  return (addresses) => {
    const texts = parts.map((part) => {
      const content = part(addresses)
      return content.kind === 'formula' ? content.formula : '0'
    })
    return written(texts.join('+'), value)
  }
}

function eachRate(write: (at: number) => CellWriter): ReadonlyMap<number, CellWriter> {
  return new Map(SCAN_RATES.map((_, at) => [at, write(at)]))
}

function ratesOf(found: RateOfReturn): readonly Decimal[] {
  if (found.kind === 'none') return []
  return found.kind === 'one' ? [found.rate] : found.rates
}

function signsOf(values: readonly number[]): readonly number[] {
  let last = 0
  return values.map((value) => (last = value === 0 ? last : Math.sign(value)))
}

function changesOf(signs: readonly number[]): number {
  return signs.filter((sign, i) => i > 0 && sign * (signs[i - 1] ?? 0) < 0).length
}

function countsOf(totals: readonly number[]): readonly number[] {
  let count = 0
  return totals.map((total, i) => {
    const before = totals[i - 1]
    if (before === undefined) return 0
    return (count += (total === 0 && before !== 0) || total * before < 0 ? 1 : 0)
  })
}
