import type { Measure } from '../../../engine/analysis/measure.ts'
import { shareMeeting } from '../../../engine/analysis/meets-target.ts'
import type { Chance } from '../../../engine/analysis/monte-carlo/chance.ts'
import { Decimal } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import { stakeholderInSentence } from '../../name-of.ts'
import { measureTitle, measureValue } from './measure-text.ts'

/** A share as people say it. What is nearly certain or nearly impossible is not said to be so. */
export function chanceText({ format }: Catalogue, share: number): string {
  const text = format.percent(new Decimal(share), 0)
  if (share < 1 && text === format.percent(new Decimal(1), 0))
    return `> ${format.percent(new Decimal('0.99'), 0)}`
  if (share > 0 && text === format.percent(new Decimal(0), 0))
    return `< ${format.percent(new Decimal('0.01'), 0)}`
  return text
}

/** How likely it is that it goes well, in a sentence. */
export function chanceFinding(
  words: Catalogue,
  { businessCase: c, measure, values }: Pick<Chance, 'businessCase' | 'measure' | 'values'>,
  target: number,
): string {
  const text = words.views.uncertainty.chance
  const share = chanceText(words, shareMeeting(measure, values, target))
  if (isGain(measure, target)) return text.gain(share, stakeholderInSentence(words, c, measure.stakeholder))
  return text.met(share, measureTitle(words, measure.key), measureValue(words, measure.key, target))
}

function isGain({ key }: Measure, target: number): boolean {
  return key === 'netPresentValue' && target === 0
}
