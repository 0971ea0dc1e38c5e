import type { MeaningKey } from '../../../engine/graph/meaning.ts'
import type { PlannedLine, PlannedSheet } from '../plan/planned-row.ts'
import type { FormulaRow } from '../rows/formula-rows.ts'
import type { SheetContext } from './sheet-context.ts'

const OF_NORM: ReadonlySet<MeaningKey> = new Set([
  'normYearlyCharge',
  'normDepreciation',
  'normDisposalLoss',
  'normInterest',
  'normBookValue',
  'normReimbursement',
  'capitalCost',
  'normCapitalCost',
  'nicGap',
  'nicGapCumulated',
  'nicBudget',
  'coverage',
  'annuityFactor',
  'equivalentAnnualCostOfUnit',
  'exploitationOnNorm',
])

const OF_HOURS: ReadonlySet<MeaningKey> = new Set([
  'grossHours',
  'cashHours',
  'redeployHours',
  'qualityHours',
  'informalHours',
  'fte',
  'clientsReached',
  'co2',
])

export type RowSheet = 'calculation' | 'ledger' | 'statements' | 'parties' | 'norm' | 'hours'

/** The sheet that a row of the model stands on. */
function sheetOf({ sample: { meaning } }: FormulaRow): RowSheet {
  if (meaning === null) return 'calculation'
  const root = meaning.subject.path.split('.')[0]
  if (OF_NORM.has(meaning.key) || root === 'capital') return 'norm'
  if (root === 'view') return 'statements'
  if (root === 'ledger') return 'ledger'
  if (root === 'contribution') return 'parties'
  return root === 'functions' || root === 'pools' || OF_HOURS.has(meaning.key) ? 'hours' : 'calculation'
}

export function rowsOn(context: SheetContext, sheet: RowSheet): readonly FormulaRow[] {
  return [...context.rows.rows.values()].filter((row) => sheetOf(row) === sheet)
}

/** The rows of a sheet under a heading for each subject, in the order in which the subjects come. */
export function linesBySubject(context: SheetContext, rows: readonly FormulaRow[]): readonly PlannedLine[] {
  const sections = new Map<string, FormulaRow[]>()
  for (const row of rows) {
    const title = subjectOf(context, row)
    const section = sections.get(title)
    if (section === undefined) sections.set(title, [row])
    else section.push(row)
  }
  return [...sections].flatMap(([heading, own]): PlannedLine[] => [
    { heading },
    ...own.map((row) => context.planned(row)),
  ])
}

function subjectOf({ words, case: c }: SheetContext, { sample: { meaning } }: FormulaRow): string {
  const [root = '', id = ''] = (meaning?.subject.path ?? '').split('.')
  const { rows } = words.workbook
  if (root === 'technologies') return c.technologies.find((each) => each.id === id)?.name ?? id
  if (root === 'settings') return id === 'realism' ? rows.realism : rows.time
  const titles: Readonly<Record<string, string>> = {
    shared: rows.shared,
    bundles: rows.bundles,
    funding: rows.funding,
    financing: rows.financing,
    functions: rows.functions,
    pools: rows.pools,
    capital: rows.wholeCase,
    contribution: rows.contribution,
  }
  if (root === 'case') return meaning !== null && OF_HOURS.has(meaning.key) ? rows.wholeCase : rows.time
  return titles[root] ?? rows.wholeCase
}

/** A sheet of rows of the model by subject. */
export function modelSheet(context: SheetContext, sheet: 'calculation' | 'norm' | 'hours'): PlannedSheet {
  const { workbook } = context.words
  return {
    name: context.sheets[sheet],
    title: context.sheets[sheet],
    note: workbook.notes[sheet],
    lines: linesBySubject(context, rowsOn(context, sheet)),
    heads: context.heads(context.rows.lastColumn),
    singleHead: workbook.heads.single,
  }
}
