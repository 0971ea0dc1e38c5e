import type { Calculation } from '../../../engine/calculation.ts'
import type { Catalogue } from '../../catalogue.ts'
import { headlineFigures } from '../headline.ts'
import { peakOf } from './asked-of-board.ts'
import type { ResultBand } from './result-band.ts'

export interface DecisionFact {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly meaning: string
}

const BESIDE = ['netPerYear', 'hours']

/** The figures of the first page: what is needed, when it is back, what it brings and how far that may be off, and a normal year. */
export function decisionFacts(
  words: Catalogue,
  calculation: Calculation,
  band: ResultBand,
): readonly DecisionFact[] {
  const { pageOne } = words.views.paper
  const figures = headlineFigures(calculation, words).map(({ key, label, value, meaning }): DecisionFact => ({
    key,
    label,
    value,
    meaning,
  }))
  return [
    { key: 'amount', ...pageOne.amount, value: words.format.euroFigure(peakOf(calculation)) },
    ...figures.filter(({ key }) => key === 'payback'),
    ...figures.filter(({ key }) => key === 'netPresentValue'),
    { key: 'band', label: pageOne.band, ...band },
    ...figures.filter(({ key }) => BESIDE.includes(key)),
  ]
}
