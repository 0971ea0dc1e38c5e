import { viewPath } from '../../../engine/formulas/statement.ts'
import type { Node } from '../../../engine/graph/node.ts'
import type { ViewReport } from '../../../engine/statements.ts'
import type { Addresses } from '../formula/formula-text.ts'
import type { PlannedLine, PlannedRow, PlannedSheet } from '../plan/planned-row.ts'
import type { InputSheet } from './input-sheet.ts'
import type { ledgerRanges } from './ledger-columns.ts'
import { KIND_NUMBERS, type LedgerRow } from './ledger-sheet.ts'
import { matrixKey, partyViews } from './parties-sheet.ts'
import { returnKey } from './return-rows.ts'
import { type SheetContext, written } from './sheet-context.ts'
import { viewName } from './statement-sheet.ts'

type LedgerRanges = ReturnType<typeof ledgerRanges>

export const WRONG_COUNT = 'checks:wrong'
/** A tenth of what people see: whole cents. */
const SLACK = 0.005

/** Differences that should be zero, each by years or as one number, and how many are not. */
export function checkSheet(
  context: SheetContext,
  ledger: readonly LedgerRow[],
  ranges: LedgerRanges,
  structural: InputSheet['structural'],
): PlannedSheet {
  const { checks, notes } = context.words.workbook
  const checking = new Checking(context, ledger, ranges)
  const sections: readonly (readonly [string, readonly PlannedRow[]])[] = [
    [checks.transfers, checking.balance('transfer')],
    [checks.financing, checking.balance('financing')],
    [checks.ledgerCash, checking.ledgerCash()],
    [checks.society, checking.society()],
    [checks.technologies, checking.technologies()],
    [checks.presentValue, checking.presentValues()],
    [checks.matrix, checking.matrix()],
    [checks.books, checking.books()],
    [checks.hours, checking.hours()],
    [checks.structural, checking.structural(structural)],
  ]
  const filled = sections.filter(([, rows]) => rows.length > 0)
  const all = filled.flatMap(([, rows]) => rows)
  return {
    name: context.sheets.checks,
    title: context.sheets.checks,
    note: notes.checks,
    lines: [
      {
        ...checking.row(WRONG_COUNT, '', checks.summary),
        look: 'total',
        format: 'whole',
        single: (addresses) => {
          const cells = all.map(({ keys: [key = ''] }) => addresses.cell(key, null))
          const [first = '0', last = '0'] = [cells[0], cells.at(-1)]
          const range = `${first}:${last.split('!').at(-1) ?? ''}`
          return written(`COUNTIF(${range},">${String(SLACK)}")`, 0)
        },
        years: new Map(),
      },
      ...filled.flatMap(([heading, rows]): PlannedLine[] => [{ heading }, ...rows]),
    ],
    heads: context.heads(),
    singleHead: context.words.workbook.heads.difference,
  }
}

type Difference = (addresses: Addresses, column: number) => string

class Checking {
  private readonly context: SheetContext
  private readonly ledger: readonly LedgerRow[]
  private readonly ranges: LedgerRanges

  constructor(context: SheetContext, ledger: readonly LedgerRow[], ranges: LedgerRanges) {
    this.context = context
    this.ledger = ledger
    this.ranges = ranges
  }

  row(key: string, about: string, label: string): Omit<PlannedRow, 'single' | 'years'> {
    return { keys: [key], about, label, unit: '', look: 'check', format: 'cents' }
  }

  /** A difference in each year, and the largest of them without its sign. */
  private byYear(key: string, about: string, label: string, difference: Difference): PlannedRow {
    const { columns } = this.context
    return {
      ...this.row(key, about, label),
      single: (addresses) => {
        const range = addresses.range(key, 0, columns.length - 1)
        return written(`MAX(MAX(${range}),-MIN(${range}))`, 0)
      },
      years: new Map(
        columns.map((column) => [column, (addresses) => written(difference(addresses, column), 0)]),
      ),
    }
  }

  private once(
    key: string,
    about: string,
    label: string,
    difference: (addresses: Addresses) => string,
  ): PlannedRow {
    return {
      ...this.row(key, about, label),
      single: (addresses) => written(`ABS(${difference(addresses)})`, 0),
      years: new Map(),
    }
  }

  balance(kind: 'transfer' | 'financing'): readonly PlannedRow[] {
    if (!this.ledger.some(({ first }) => first.kind === kind)) return []
    const { checks, kinds } = this.context.words.workbook
    const label = kind === 'transfer' ? checks.transfers : checks.financing
    return [
      this.byYear(`check:${kind}`, kinds[kind], label, (_, column) =>
        this.sumIf(column, [['kind', KIND_NUMBERS[kind]]]),
      ),
    ]
  }

  private sumIf(
    column: number,
    conditions: readonly (readonly ['kind' | 'party' | 'cash', number])[],
  ): string {
    const texts = conditions.map(([name, value]) => `${this.ranges.of(name)},${String(value)}`)
    return `SUMIFS(${this.ranges.year(column)},${texts.join(',')})`
  }

  ledgerCash(): readonly PlannedRow[] {
    const { checks } = this.context.words.workbook
    return this.parties().flatMap((view): PlannedRow[] => {
      const party = this.ledger.find(
        ({ first }) => first.stakeholder === view.statement.view.stakeholder,
      )?.party
      if (party === undefined) return []
      return [
        this.byYear(
          `check:cash:${viewPath(view.statement.view)}`,
          viewName(this.context, view),
          checks.ledgerCash,
          (at, column) => {
            const own = this.sumIf(column, [
              ['party', party],
              ['cash', 1],
            ])
            return `${own}-${this.amount(view.statement.cash[column], column, at)}`
          },
        ),
      ]
    })
  }

  private parties(): readonly ViewReport[] {
    return partyViews(this.context).filter(({ statement }) => statement.view.stakeholder !== 'society')
  }

  private amount(node: Node | undefined, column: number | null, addresses: Addresses): string {
    return node === undefined ? '0' : `(${this.context.textOf(node, column, addresses)})`
  }

  society(): readonly PlannedRow[] {
    const society = this.context.calculation.view('society')
    if (society === undefined) return []
    const { checks, rows } = this.context.words.workbook
    return [
      this.byYear('check:society', rows.society, checks.society, (at, column) =>
        [
          this.amount(society.statement.cash[column], column, at),
          ...this.parties().map(({ statement }) => this.amount(statement.cash[column], column, at)),
        ].join('-'),
      ),
    ]
  }

  technologies(): readonly PlannedRow[] {
    const { checks } = this.context.words.workbook
    return (['provider', 'society'] as const).flatMap((who): PlannedRow[] => {
      const whole = this.context.calculation.view(who)
      if (whole === undefined) return []
      const parts = this.context.calculation.model.views.filter(
        ({ statement: { view } }) => view.stakeholder === who && view.scope.kind !== 'case',
      )
      return [
        this.byYear(
          `check:technologies:${who}`,
          viewName(this.context, whole),
          checks.technologies,
          (at, column) =>
            [
              this.amount(whole.statement.cash[column], column, at),
              ...parts.map(({ statement }) => this.amount(statement.cash[column], column, at)),
            ].join('-'),
        ),
      ]
    })
  }

  /** By the function that everyone knows, where flows fall at the end of the year. It skips empty cells, so not by the statement. */
  presentValues(): readonly PlannedRow[] {
    const { words, case: c, calculation } = this.context
    if (c.settings.timing === 'mid') return []
    const { horizon } = calculation.model.axis
    return partyViews(this.context).map((view) => {
      const key = `check:npv:${viewPath(view.statement.view)}`
      return this.once(key, viewName(this.context, view), words.workbook.checks.presentValue, (at) => {
        const flow = returnKey(view, 'flow')
        const rate = at.cell('input:settings.discountRate', null)
        const years = `NPV(${rate},${at.range(flow, 1, horizon)})`
        return `${at.cell(flow, 0)}+${years}-${this.amount(view.statement.netPresentValue, null, at)}`
      })
    })
  }

  matrix(): readonly PlannedRow[] {
    const { checks } = this.context.words.workbook
    return partyViews(this.context).map((view) =>
      this.once(
        `check:matrix:${viewPath(view.statement.view)}`,
        viewName(this.context, view),
        checks.matrix,
        (at) => {
          return `${at.cell(matrixKey(view), null)}-${this.amount(view.statement.netPresentValue, null, at)}`
        },
      ),
    )
  }

  books(): readonly PlannedRow[] {
    const { calculation, words } = this.context
    const { horizon } = calculation.model.axis
    return calculation.model.capital.assets.map(({ asset }) => {
      const { path, name } = asset.subject
      return this.once(`check:books:${path}`, name, words.workbook.checks.books, (at) => {
        const total = (key: string) => {
          const row = `${path}.${key}.years`
          return this.context.rows.rows.has(row) ? `SUM(${at.range(row, 0, horizon)})` : '0'
        }
        const book = `${path}.bookValue.years`
        const left =
          this.context.rows.rows.get(book)?.cells.has(horizon) === true ? at.cell(book, horizon) : '0'
        return `${total('depreciation')}+${total('disposalLoss')}-${total('purchase')}+${total('proceeds')}+${left}`
      })
    })
  }

  hours(): readonly PlannedRow[] {
    const { calculation, words } = this.context
    const { gross, cash, redeploy, quality, informal } = calculation.model.hours
    const { checks, rows } = words.workbook
    return [
      this.byYear('check:hours', rows.wholeCase, checks.hours, (at, column) =>
        [gross, cash, redeploy, quality, informal]
          .map((series) => this.amount(series[column], column, at))
          .join('-'),
      ),
    ]
  }

  structural(cells: InputSheet['structural']): readonly PlannedRow[] {
    const { checks } = this.context.words.workbook
    return cells.map(({ address, value, name }) =>
      this.once(`check:structural:${address}`, name, checks.structural, () => `${address}-${String(value)}`),
    )
  }
}
