import type { Calculation } from '../../../engine/calculation.ts'
import type { Catalogue } from '../../catalogue.ts'
import { stakeholderInSentence } from '../../name-of.ts'
import { type Balance, balances } from '../balance.ts'
import { capitalised } from '../capitalised.ts'

/** Who gains without paying while the provider loses, in a sentence per party; the provider first. */
export function pocketSentences(words: Catalogue, calculation: Calculation): readonly string[] {
  const all = balances(calculation)
  const provider = all.find(({ stakeholder }) => stakeholder === 'provider')
  const others = all.filter((each) => each !== provider)
  return [
    ...(provider === undefined ? [] : [providerSentence(words, provider, others)]),
    ...others.map((each) => otherSentence(words, calculation, each)),
  ].map((sentence) => capitalised(sentence, words.format.locale))
}

function providerSentence(words: Catalogue, { amount }: Balance, others: readonly Balance[]): string {
  const text = words.views.parties.pocket
  const euros = words.format.euro(amount.abs())
  if (amount.gte(0)) return text.providerGains(euros)
  return others.some((each) => each.amount.gt(0)) ? text.wrongPocket(euros) : text.providerLoses(euros)
}

function otherSentence(words: Catalogue, calculation: Calculation, { stakeholder, amount }: Balance): string {
  const text = words.views.parties.pocket
  const name = stakeholderInSentence(words, calculation.businessCase, stakeholder)
  const { euro } = words.format
  const costs = calculation.view(stakeholder)?.statement.presentCosts
  const pays = costs === undefined ? null : calculation.value(costs)
  if (amount.lt(0)) return text.loses(name, euro(amount.abs()))
  if (pays === null || pays.isZero()) return text.gainsFree(name, euro(amount))
  return text.gains(name, euro(amount), euro(pays))
}
