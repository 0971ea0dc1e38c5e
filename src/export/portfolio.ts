import type { StakeholderId } from '../domain/stakeholder.ts'
import type { Calculation } from '../engine/calculation.ts'
import type { RateOfReturn } from '../engine/formulas/irr.ts'
import type { Cell } from '../quantity/cells/cell.ts'
import { type Decimal, ZERO } from '../quantity/decimal.ts'
import { roundHalfAway } from '../quantity/rounding.ts'
import type { Catalogue } from '../wording/catalogue.ts'
import { columnName } from '../wording/name-of.ts'
import { steadyYear } from '../wording/story/steady-year.ts'

/** Whose net present value has a column of its own, after that of the provider and society. */
const PAYERS = ['wlz', 'zvw', 'wmo', 'client', 'informal-carer'] as const

/** The heads of a table with a row per case. */
export function portfolioHead({ exports, terms }: Catalogue): readonly Cell[] {
  const text = exports.portfolio
  const valueOf = (party: keyof typeof terms.stakeholders) => text.valueOf(terms.stakeholders[party])
  return [
    text.name,
    text.file,
    text.firstYear,
    text.years,
    valueOf('provider'),
    text.payback,
    text.rateOfReturn,
    text.investment,
    text.peak,
    text.normalYear,
    text.hours,
    text.cashHours,
    text.fte,
    valueOf('society'),
    ...PAYERS.map(valueOf),
    text.estimates,
  ]
}

/**
 * The key figures of a case in one row. Amounts in whole cents; a measure that does not exist is told in words, and a party that the
 * case does not touch has an empty cell.
 * @param file where the case stands
 */
export function portfolioRow(words: Catalogue, c: Calculation, file: string): readonly Cell[] {
  const { axis, hours, functions } = c.model
  const provider = c.view('provider')
  const column = steadyYear(c)
  const inYear = (nodes: typeof hours.gross) => c.series(nodes)[column] ?? ZERO
  const fte = functions.reduce((sum, f) => sum.plus(c.series(f.fte)[column] ?? ZERO), ZERO)
  return [
    c.businessCase.name,
    file,
    { number: String(axis.firstYear) },
    { number: String(axis.horizon) },
    valueOf(c, 'provider'),
    ...(provider === undefined ? ['', '', '', ''] : foundCells(words, c, provider)),
    columnName(words, axis, column),
    number(inYear(hours.gross)),
    number(inYear(hours.cash)),
    number(fte),
    valueOf(c, 'society'),
    ...PAYERS.map((party) => valueOf(c, party)),
    percentage(c.evidenceShares().estimate),
  ]
}

type Report = NonNullable<ReturnType<Calculation['view']>>

function foundCells(words: Catalogue, c: Calculation, { statement, indicators }: Report): readonly Cell[] {
  const { payback, rateOfReturn } = c.seriesIndicators(statement)
  return [
    payback.lasting === null ? words.tables.indicators.never : number(payback.lasting),
    rateCell(words, rateOfReturn),
    number(c.series(statement.costs)[0] ?? ZERO),
    number(c.value(indicators.peakFunding)),
  ]
}

function rateCell(words: Catalogue, found: RateOfReturn): Cell {
  if (found.kind === 'one') return percentage(found.rate)
  if (found.kind === 'none') return words.explain.series.reasons[found.reason]
  return words.tables.indicators.several(
    words.format.list(found.rates.map((rate) => words.format.percent(rate))),
  )
}

function valueOf(c: Calculation, stakeholder: StakeholderId): Cell {
  const report = c.view(stakeholder)
  return report === undefined ? '' : number(c.value(report.statement.netPresentValue))
}

function number(value: Decimal): Cell {
  return { number: roundHalfAway(value, 2).toFixed() }
}

function percentage(share: Decimal): Cell {
  return { number: roundHalfAway(share.times(100), 2).toFixed(), isPercent: true }
}
