import type { Calculation } from '../../../engine/calculation.ts'
import { Decimal, ONE, ZERO } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import { stakeholderInSentence } from '../../name-of.ts'
import { balances } from '../balance.ts'
import { presentTerminalValue } from '../node-facts.ts'
import { presentOf } from './present-of.ts'
import type { Risk } from './main-risks.ts'

/** How far off estimates are taken to be where nobody says more: as the tornado does. */
const OFF = new Decimal('0.2')
const MOST_NAMES = 3

/** Risks that lie in whose money it is, how long it lasts and what it rests on. */
export function moneyRisks(words: Catalogue, calculation: Calculation): readonly Risk[] {
  return [
    temporaryIncome(words, calculation),
    wrongPocket(words, calculation),
    weakEvidence(words, calculation),
    terminalValue(words, calculation),
  ]
    .filter((risk) => risk !== null)
    .filter(({ effect }) => effect.gt(ONE))
}

function temporaryIncome(words: Catalogue, calculation: Calculation): Risk | null {
  const { temporary } = words.views.paper.risks
  const { income } = calculation.model
  const lasting = calculation.quotient(income.lastingShare)
  if (lasting === null || lasting.gte(1)) return null
  const effect = presentOf(calculation, calculation.series(income.temporary))
  const share = words.format.percent(ONE.minus(lasting), 0)
  return {
    kind: 'temporary',
    title: temporary.title,
    text: temporary.text(share, words.format.euro(effect)),
    effect,
  }
}

function wrongPocket(words: Catalogue, calculation: Calculation): Risk | null {
  const { pocket } = words.views.paper.risks
  const all = balances(calculation)
  const loss = all.find(({ stakeholder }) => stakeholder === 'provider')?.amount.neg() ?? ZERO
  const winners = all.filter(({ stakeholder, amount }) => stakeholder !== 'provider' && amount.gt(0))
  if (loss.lte(0) || winners.length === 0) return null
  const names = winners.map(({ stakeholder }) =>
    stakeholderInSentence(words, calculation.businessCase, stakeholder),
  )
  const who =
    names.length > MOST_NAMES ? pocket.others(words.format.count(names.length)) : words.format.list(names)
  return {
    kind: 'pocket',
    title: pocket.title,
    text: pocket.text(words.format.euro(loss), who),
    effect: loss,
  }
}

function weakEvidence(words: Catalogue, calculation: Calculation): Risk | null {
  const { weak } = words.views.paper.risks
  const { estimate, claim } = calculation.evidenceShares()
  const share = estimate.plus(claim)
  const amount = calculation
    .largestLines('provider', Infinity)
    .filter(({ grade }) => grade === 'estimate' || grade === 'claim')
    .reduce((sum, { present }) => sum.plus(present.abs()), ZERO)
  return {
    kind: 'weak',
    title: weak.title,
    text: weak.text(words.format.percent(share, 0)),
    effect: amount.times(OFF),
  }
}

function terminalValue(words: Catalogue, calculation: Calculation): Risk | null {
  const statement = calculation.view('provider')?.statement
  if (statement === undefined) return null
  const { title, text } = words.views.paper.risks.terminal
  return { kind: 'terminal', title, text, effect: presentTerminalValue(calculation, statement) }
}
