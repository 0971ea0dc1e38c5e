import { ownRanges } from '../../../engine/analysis/ranges.ts'
import type { Chance } from '../../../engine/analysis/monte-carlo/chance.ts'
import { summarise } from '../../../engine/analysis/monte-carlo/summary.ts'
import type { Tornado } from '../../../engine/analysis/tornado.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import { listInputs } from '../../../domain/list-inputs.ts'
import type { Catalogue } from '../../catalogue.ts'
import { chanceFinding } from '../uncertainty/chance-text.ts'
import { measureValue } from '../uncertainty/measure-text.ts'

/** How far the result may be off, and what that rests on. */
export interface ResultBand {
  readonly value: string
  readonly meaning: string
}

/** What is known of the uncertainty: the chance where it was drawn, the tornado, or nothing yet. */
export interface KnownUncertainty {
  /** Of the provider's net present value; null where nobody asked for it. */
  readonly chance: Chance | null
  /** Null while it is being looked for, or where that was stopped. */
  readonly tornado: Tornado | null
  readonly isBusy: boolean
}

export function resultBand(words: Catalogue, calculation: Calculation, known: KnownUncertainty): ResultBand {
  const text = words.views.paper.pageOne.ranges
  const { businessCase: c } = calculation
  const ranged = ownRanges(c)
  const between = (low: number | null, high: number | null) =>
    text.between(measureValue(words, 'netPresentValue', low), measureValue(words, 'netPresentValue', high))
  if (ranged.length === 0) return { value: text.unknown, meaning: text.none }
  if (known.chance !== null) {
    const { percentiles } = summarise(known.chance.values, known.chance.measure, 0)
    const meaning = `${chanceFinding(words, known.chance, 0)}. ${text.chance}`
    return { value: between(percentiles[10], percentiles[90]), meaning }
  }
  if (known.tornado === null)
    return { value: known.isBusy ? text.busy : text.unknown, meaning: known.isBusy ? '' : text.notDone }
  const ends = known.tornado.bars
    .flatMap(({ atLow, atHigh }) => [atLow, atHigh])
    .concat(known.tornado.base)
    .filter((value) => value !== null)
  return {
    value: between(Math.min(...ends), Math.max(...ends)),
    meaning: text.oneByOne(words.format.count(ranged.length), words.format.count(listInputs(c).length)),
  }
}
