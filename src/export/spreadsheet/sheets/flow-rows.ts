import type { Node } from '../../../engine/graph/node.ts'
import type { ViewReport } from '../../../engine/statements.ts'
import type { Addresses } from '../formula/formula-text.ts'
import type { CellWriter, PlannedLine, PlannedRow } from '../plan/planned-row.ts'
import { type Returned, returnKey, returnResult, returnRow } from './return-rows.ts'
import { SCAN_RATES } from './scan-rates.ts'
import { type SheetContext, written } from './sheet-context.ts'
import { viewName } from './statement-sheet.ts'

/** How many rates of return are written out; more say nothing to anyone. */
const MOST_RATES = 3

const TIMES = 'returns:times'
const RATES = 'returns:rates'

/** A cell or a range that does not move when the formula is filled right. */
function fixed(address: string): string {
  return address.replace(/(?<=^|!|:)([A-Z]+)(\d+)/g, '$$$1$$$2')
}

export function ratesRow({ words }: SheetContext): PlannedRow {
  return {
    ...returnRow([RATES], words.workbook.rows.scanRate, ''),
    format: 'share',
    years: new Map(SCAN_RATES.map((rate, i) => [i, () => ({ kind: 'number', value: rate })])),
  }
}

/** Flows at equal steps of a year or half a year, and what is found on them. */
export class Flows {
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
      ...returnRow([TIMES], rows.times, '', this.context.words.workbook.figures.years),
      years: this.each((at) => () => ({ kind: 'number', value: at * this.step })),
    }
  }

  rows(view: ViewReport): readonly PlannedRow[] {
    const { rows, figures } = this.context.words.workbook
    const name = viewName(this.context, view)
    const { falling, totals } = this.flowsOf(view)
    const signs = signsOf(totals)
    return [
      {
        ...returnRow([returnKey(view, 'flow')], name, rows.flow),
        format: 'euro',
        years: this.each((at) => this.flow(falling[at] ?? [], totals[at] ?? 0)),
      },
      {
        ...returnRow([returnKey(view, 'sign')], name, figures.signChanges),
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
    const { totals } = this.flowsOf(view)
    const sums = SCAN_RATES.map((rate) =>
      totals.reduce((sum, value, at) => sum + value * (1 + rate) ** (-at * this.step), 0),
    )
    const [scan, count] = [returnKey(view, 'scan'), returnKey(view, 'count')]
    const counts = countsOf(sums)
    return [
      {
        ...returnRow([scan], name, rows.scan),
        format: 'euro',
        years: eachRate((at) => (addresses) => {
          const flows = fixed(addresses.range(returnKey(view, 'flow'), 0, this.last))
          const times = fixed(addresses.range(TIMES, 0, this.last))
          return written(`SUMPRODUCT(${flows},(1+${addresses.cell(RATES, at)})^-(${times}))`, sums[at] ?? 0)
        }),
      },
      {
        ...returnRow([count], name, rows.scanCount),
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
    const { figures } = this.context.words.workbook
    const row = (what: Returned, label: string, text: (addresses: Addresses) => string): PlannedRow => ({
      ...returnRow([returnKey(view, what)], viewName(this.context, view), label),
      format: 'share',
      single: (addresses) => written(text(addresses), returnResult(this.context, view, what)),
      years: new Map(),
    })
    const nth = Array.from({ length: MOST_RATES }, (_, i) => i + 1)
    return [
      ...nth.map((n) => row(`rate:${n}`, figures.rates(String(n)), (at) => this.rate(view, n, at))),
      row('modified', figures.modifiedRateOfReturn, (at) => this.modified(view, at)),
    ]
  }

  private rate(view: ViewReport, nth: number, addresses: Addresses): string {
    const { none } = this.context.words.workbook.figures
    const flows = addresses.range(returnKey(view, 'flow'), 0, this.last)
    const counts = addresses.range(returnKey(view, 'count'), 0, SCAN_RATES.length - 1)
    const rates = addresses.range(RATES, 0, SCAN_RATES.length - 1)
    const at = `MATCH(${String(nth)},${counts},0)`
    const guess = `(INDEX(${rates},${at})+INDEX(${rates},MAX(1,${at}-1)))/2`
    const perStep = this.step === 1 ? guess : `(1+${guess})^${String(this.step)}-1`
    const irr = `IRR(${flows},${perStep})`
    const perYear = this.step === 1 ? irr : `(1+${irr})^${String(1 / this.step)}-1`
    return `IF(MAX(${counts})<${String(nth)},"${none}",${perYear})`
  }

  /** `(future value of receipts / present value of payments)^(1/n) - 1` */
  private modified(view: ViewReport, addresses: Addresses): string {
    const { none } = this.context.words.workbook.figures
    const last = Math.max(0, ...view.statement.flows.map(({ time }) => time))
    const flows = addresses.range(returnKey(view, 'flow'), 0, this.last)
    const times = addresses.range(TIMES, 0, this.last)
    const financing = addresses.cell('input:settings.financingRate', null)
    const discount = addresses.cell('input:settings.discountRate', null)
    const paid = `SUMPRODUCT((${flows}<0)*-${flows},(1+${financing})^-(${times}))`
    const received = `SUMPRODUCT((${flows}>0)*${flows},(1+${discount})^(${String(last)}-(${times})))`
    const root = `(${received}/${paid})^(1/${String(last === 0 ? 1 : last)})-1`
    return `IF(OR(${paid}=0,${received}=0,${String(last)}=0),"${none}",${root})`
  }

  private each(write: (at: number) => CellWriter): ReadonlyMap<number, CellWriter> {
    return new Map(Array.from({ length: this.last + 1 }, (_, at) => [at, write(at)]))
  }

  /** What falls at each step, and what that is together. */
  private flowsOf({ statement }: ViewReport) {
    const falling: readonly (readonly Node[])[] = Array.from({ length: this.last + 1 }, (_, at) =>
      statement.flows.filter(({ time }) => Math.round(time / this.step) === at).map(({ node }) => node),
    )
    return { falling, totals: falling.map((nodes) => this.context.calculation.total(nodes).toNumber()) }
  }

  private flow(nodes: readonly Node[], total: number): CellWriter {
    if (nodes.length === 0) return () => ({ kind: 'number', value: 0 })
    return (at) => written(nodes.map((node) => this.context.textOf(node, null, at)).join('+'), total)
  }
}

function eachRate(write: (at: number) => CellWriter): ReadonlyMap<number, CellWriter> {
  return new Map(SCAN_RATES.map((_, at) => [at, write(at)]))
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
