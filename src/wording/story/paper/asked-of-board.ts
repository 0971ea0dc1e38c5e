import type { Calculation } from '../../../engine/calculation.ts'
import type { Catalogue } from '../../catalogue.ts'
import { decisionOf } from '../decision.ts'

const MOST_NAMES = 3
const MOST_LETTERS = 120

/** What the board is asked to do, by what the numbers say. It remains the board's to decide. */
export function askedOfBoard(words: Catalogue, calculation: Calculation): string {
  const { ask } = words.views.paper.pageOne
  const { euro } = words.format
  const plan = planName(words, calculation)
  const made = decisionOf(calculation)
  switch (made.kind) {
    case 'nothing':
      return ask.nothing(plan)
    case 'evens':
      return ask.evens(plan)
    case 'gains-at-once':
      return ask.gainsAtOnce(plan)
    case 'pays-back':
      return ask.paysBack(plan, euro(made.peak))
    case 'pays-back-on-paper':
      return ask.paysBackOnPaper(plan, euro(peakOf(calculation)))
    case 'too-slow':
      return ask.tooSlow(plan, euro(made.loss))
    case 'costs-others-gain':
      return ask.costsOthersGain(plan, euro(made.loss))
    case 'costs':
    case 'costs-all':
      return ask.costs(plan, euro(made.loss))
  }
}

/** Technologies by their names where these are few and short, or else by their number. */
function planName(words: Catalogue, { businessCase: { technologies } }: Calculation): string {
  const { plan } = words.views.paper.pageOne
  const names = technologies.map(({ name }) => `“${name}”`)
  if (names.length === 0) return plan.none
  const isShort = names.length <= MOST_NAMES && names.join('').length <= MOST_LETTERS
  if (isShort || names.length === 1) return plan.named(words.format.list(names))
  return plan.counted(words.format.count(names.length))
}

/** The furthest that cash lies below zero, for the provider. */
export function peakOf(calculation: Calculation) {
  const report = calculation.view('provider')
  if (report === undefined) throw new Error('A case has a provider')
  return calculation.value(report.indicators.peakFunding)
}
