import type { Calculation } from '../../engine/calculation.ts'
import { Decimal } from '../../quantity/decimal.ts'
import type { Catalogue } from '../catalogue.ts'
import { stakeholderInSentence } from '../name-of.ts'
import { capitalised } from './capitalised.ts'
import { decisionOf } from './decision.ts'
import { type Perspective, perspectiveName, PROVIDER } from './perspective.ts'

/** The decision in one sentence, made from the numbers. */
export function decisionText(
  words: Catalogue,
  calculation: Calculation,
  perspective: Perspective = PROVIDER,
): string {
  const { decision: text, format } = words
  const made = decisionOf(calculation, perspective)
  const name = stakeholderInSentence(words, calculation.businessCase, perspective.stakeholder)
  const who = capitalised(name, format.locale)
  const what =
    perspective.technologyId === undefined ? '' : text.for(perspectiveName(words, calculation, perspective))
  const years = format.years(new Decimal(calculation.model.axis.horizon))
  const { euro } = format
  switch (made.kind) {
    case 'nothing':
      return text.nothing(name, what)
    case 'evens':
      return text.evens(name, what, years)
    case 'gains-at-once':
      return text.gainsAtOnce(who, what, years, euro(made.gain))
    case 'pays-back':
      return text.paysBack(who, what, euro(made.peak), format.years(made.payback), years, euro(made.gain))
    case 'pays-back-on-paper':
      return text.paysBackOnPaper(who, what, years, euro(made.gain))
    case 'too-slow':
      return text.tooSlow(who, what, euro(made.peak), format.years(made.payback), euro(made.loss))
    case 'costs-others-gain':
      return text.costsOthersGain(who, what, years, euro(made.loss), euro(made.gain))
    case 'costs-all':
      return text.costsAll(who, what, years, euro(made.loss))
    case 'costs':
      return text.costs(who, what, years, euro(made.loss))
  }
}
