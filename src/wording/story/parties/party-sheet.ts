import type { StakeholderId } from '../../../domain/stakeholder.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import { Decimal, ZERO } from '../../../quantity/decimal.ts'
import { roundParts } from '../../../quantity/round-parts.ts'
import type { Catalogue } from '../../catalogue.ts'
import { columnName, stakeholderInSentence, stakeholderName } from '../../name-of.ts'
import { balances } from '../balance.ts'
import { isBook } from '../cash-table.ts'
import { nodePathOrNull } from '../node-facts.ts'
import { openQuestions } from './open-questions.ts'

/** One page for the conversation with a party. */
export interface PartySheet {
  readonly stakeholder: StakeholderId
  readonly name: string
  readonly about: string
  /** What it gains or pays over all years, in a sentence. */
  readonly finding: string
  readonly parts: readonly { readonly name: string; readonly amount: string; readonly path: string | null }[]
  readonly years: readonly { readonly name: string; readonly amount: string; readonly isNegative: boolean }[]
  readonly asked: readonly string[]
  readonly basis: readonly {
    readonly name: string
    readonly amount: string
    readonly grade: string
    readonly sources: string
  }[]
  readonly questions: readonly string[]
}

const MOST_LINES = 5
const MOST_YEARS = 10

/** Who buys care is talked with first. */
const BUYERS: readonly StakeholderId[] = ['wlz', 'zvw', 'wmo']

/** A sheet for each party but the provider for whom anything changes: who buys care, then the largest gain first. */
export function partySheets(words: Catalogue, calculation: Calculation): readonly PartySheet[] {
  const others = balances(calculation).filter(({ stakeholder }) => stakeholder !== 'provider')
  const isBuyer = ({ stakeholder }: (typeof others)[number]) => BUYERS.includes(stakeholder)
  return [...others.filter(isBuyer), ...others.filter((each) => !isBuyer(each))].map(
    ({ stakeholder, amount }) => sheetOf(words, calculation, stakeholder, amount),
  )
}

function sheetOf(words: Catalogue, c: Calculation, stakeholder: StakeholderId, net: Decimal): PartySheet {
  const text = words.views.parties.sheet
  const { businessCase } = c
  const lines = c.largestLines(stakeholder, MOST_LINES)
  const years = words.format.years(new Decimal(c.model.axis.horizon))
  const euros = words.format.euro(net.abs())
  return {
    stakeholder,
    name: stakeholderName(words, businessCase, stakeholder),
    about: [businessCase.framing.organisation, businessCase.name].filter((t) => t.trim() !== '').join(' · '),
    finding: net.lt(0) ? text.costs(euros, years) : text.gains(euros, years),
    parts: partsOf(words, c, stakeholder),
    years: yearsOf(words, c, stakeholder),
    asked: askedOf(words, c, stakeholder, net),
    basis: lines.map(({ line, present, grade, inputs }) => ({
      name: line.name,
      amount: words.format.euro(present),
      grade: words.terms.grades[grade],
      sources: [...new Set(inputs.flatMap(({ input }) => input.source ?? []))].slice(0, 2).join('; '),
    })),
    questions: openQuestions(words, c, stakeholder, lines),
  }
}

function partsOf(words: Catalogue, c: Calculation, stakeholder: StakeholderId): PartySheet['parts'] {
  const rows = (c.view(stakeholder)?.statement.rows ?? []).filter(
    ({ category, presentValue }) => !isBook(category) && !c.value(presentValue).isZero(),
  )
  const amounts = roundParts(
    rows.map(({ presentValue }) => c.value(presentValue)),
    0,
  )
  return rows.map(({ category, presentValue }, i) => ({
    name: words.terms.ledgerCategories[category],
    amount: words.format.euro(amounts[i] ?? ZERO),
    path: nodePathOrNull(presentValue),
  }))
}

/** Each year by itself, and what comes after the tenth as one sum, so that it stays one page. */
function yearsOf(words: Catalogue, c: Calculation, stakeholder: StakeholderId): PartySheet['years'] {
  const { axis } = c.model
  const cash = c.series(c.view(stakeholder)?.statement.cash ?? [])
  const told = cash.slice(0, MOST_YEARS + 1).map((amount, column) => ({
    name: columnName(words, axis, column),
    amount,
  }))
  const rest = cash.slice(MOST_YEARS + 1)
  const after = {
    name: words.views.parties.sheet.after(columnName(words, axis, MOST_YEARS)),
    amount: rest.reduce((sum, amount) => sum.plus(amount), ZERO),
  }
  return [...told, ...(rest.length === 0 ? [] : [after])]
    .filter(({ amount }, i) => i > 0 || !amount.isZero())
    .map(({ name, amount }) => ({ name, amount: words.format.euro(amount), isNegative: amount.lt(0) }))
}

function askedOf(
  words: Catalogue,
  c: Calculation,
  stakeholder: StakeholderId,
  net: Decimal,
): readonly string[] {
  const text = words.views.parties.sheet
  const { euro, percent } = words.format
  const { axis, contribution } = c.model
  const first = contribution.byGain.find((each) => each.stakeholder === stakeholder)
  const second = contribution.byBenefits.shares.find((each) => each.stakeholder === stakeholder)
  const [present, yearly] =
    first === undefined ? [ZERO, ZERO] : [c.value(first.present), c.value(first.perYear)]
  const until = columnName(words, axis, contribution.years)
  const provider = stakeholderInSentence(words, c.businessCase, 'provider')
  const asked = present.isZero()
    ? [net.lt(0) ? text.asksNothingOfLoser : text.asksNothing(provider)]
    : [
        text.asks(euro(yearly), columnName(words, axis, 1), until),
        text.keeps(euro(present), percent(present.div(net), 0), euro(net.minus(present))),
      ]
  const other = second === undefined ? ZERO : c.value(second.perYear)
  return [...asked, ...(other.gt(0) ? [text.byBenefits(euro(other))] : [])]
}
