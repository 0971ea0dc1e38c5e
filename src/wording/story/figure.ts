import type { StakeholderId } from '../../domain/stakeholder.ts'
import { STAKEHOLDERS } from '../../domain/stakeholder.ts'
import type { LedgerCategory } from '../../engine/formulas/ledger.ts'
import type { Decimal } from '../../quantity/decimal.ts'

/** A chart as data, with its finding as title. Fits the chart model of the screens, and a slide or a page as well. */
export interface StoryFigure {
  readonly key: string
  /** What the numbers say. */
  readonly title: string
  readonly subtitle?: string
  /** What is drawn, for who cannot see it. */
  readonly description: string
  readonly chart: FigureChart
  /** Head of the first column of the table. */
  readonly categoryLabel: string
  readonly note?: string
  /** Of the number behind the finding, to explain it. */
  readonly path: string | null
}

export interface FigureChart {
  readonly kind: 'line' | 'bar' | 'stacked-bar' | 'waterfall' | 'horizontal-bar' | 'histogram'
  readonly categories: readonly string[]
  /** Shorter names for along the axis. */
  readonly axisNames?: readonly string[]
  readonly series: readonly FigureSeries[]
  readonly unit: string
  /** Where bars begin, if not at zero. */
  readonly origin?: number
  readonly markers?: readonly { readonly at: number; readonly label: string }[]
  readonly totals?: readonly number[]
}

export interface FigureSeries {
  readonly name: string
  readonly colour: FigureColour
  readonly colours?: readonly FigureColour[]
  readonly values: readonly (number | null)[]
  readonly valuesText: readonly string[]
  readonly style?: 'solid' | 'dashed' | 'ghost'
}

/** Names of colours, the same for the same party and category everywhere; the screens know what they look like. */
export type FigureColour =
  | `stakeholder-${(typeof STAKEHOLDERS)[number] | 'other' | 'society'}`
  | `category-${'investment' | 'one-off' | 'recurring' | 'time-cash' | 'redeploy' | 'lost-revenue' | 'avoided' | 'funding' | 'proceeds' | 'terminal'}`
  | `data-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 'quiet'}`
  | 'accent'
  | 'negative'
  | 'ink-muted'

export function stakeholderColour(id: StakeholderId): FigureColour {
  if (id === 'society') return 'stakeholder-society'
  const known = STAKEHOLDERS.find((name) => name === id)
  return known === undefined ? 'stakeholder-other' : `stakeholder-${known}`
}

export const CATEGORY_COLOURS: Readonly<Record<LedgerCategory, FigureColour>> = {
  investment: 'category-investment',
  proceeds: 'category-proceeds',
  'terminal-value': 'category-terminal',
  'one-off': 'category-one-off',
  recurring: 'category-recurring',
  bundle: 'category-recurring',
  'time-cash': 'category-time-cash',
  'lost-revenue': 'category-lost-revenue',
  'redeploy-revenue': 'category-redeploy',
  'redeploy-care': 'category-redeploy',
  'informal-time': 'stakeholder-informal-carer',
  event: 'category-avoided',
  admission: 'category-avoided',
  'avoided-cost': 'category-avoided',
  travel: 'category-avoided',
  'sick-leave': 'category-avoided',
  turnover: 'category-avoided',
  'rate-supplement': 'category-funding',
  funding: 'category-funding',
  'funding-administration': 'category-one-off',
  realism: 'data-quiet',
  depreciation: 'category-investment',
  'disposal-loss': 'category-investment',
  interest: 'category-recurring',
  loan: 'stakeholder-investor',
  'health-impact-bond': 'stakeholder-investor',
}

/** A series of amounts, drawn as they are written: the table and the drawing show the same. */
export function series(
  name: string,
  colour: FigureColour,
  amounts: readonly Decimal[],
  write: (amount: Decimal) => string,
): FigureSeries {
  return {
    name,
    colour,
    values: amounts.map((amount) => amount.toNumber()),
    // Not `map(write)`: a second argument would be taken for a number of decimals.
    valuesText: amounts.map((amount) => write(amount)),
  }
}
