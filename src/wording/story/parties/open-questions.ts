import type { StakeholderId } from '../../../domain/stakeholder.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import type { LineValue } from '../../../engine/line-values.ts'
import { Decimal } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import { stakeholderInSentence } from '../../name-of.ts'
import { balances } from '../balance.ts'

/** What still has to be settled with a party: weak evidence, cut claims, the term of a contract, and who else is needed. */
export function openQuestions(
  words: Catalogue,
  c: Calculation,
  stakeholder: StakeholderId,
  lines: readonly LineValue[],
): readonly string[] {
  const text = words.views.parties.questions
  const { euro } = words.format
  const { contribution, income, ruledFunding } = c.model
  const weak = lines
    .filter(({ grade }) => grade === 'estimate' || grade === 'claim')
    .slice(0, 2)
    .map(({ line, grade }) => (grade === 'claim' ? text.claim(line.name) : text.estimate(line.name)))
  const cut = ruledFunding
    .filter(({ line }) => line.funder === stakeholder)
    .map(({ line, cut: nodes }) => ({ name: line.name, amount: c.total(nodes) }))
    .filter(({ amount }) => amount.gt(0))
    .map(({ name, amount }) => text.cut(name, euro(amount)))
  const uncovered = c.value(contribution.uncovered)
  const others = balances(c)
    .filter(({ stakeholder: id, amount }) => id !== 'provider' && id !== stakeholder && amount.gt(0))
    .map(({ stakeholder: id }) => stakeholderInSentence(words, c.businessCase, id))
  return [
    ...weak,
    ...cut,
    text.contract(words.format.years(new Decimal(income.contractYears))),
    ...(uncovered.isZero() ? [] : [text.uncovered(euro(uncovered))]),
    ...(others.length === 0 ? [] : [text.others(words.format.list(others))]),
  ]
}
