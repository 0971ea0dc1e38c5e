import { EVIDENCE_GRADES } from '../../../domain/input.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import { roundParts } from '../../../quantity/round-parts.ts'
import type { Catalogue } from '../../catalogue.ts'
import { series, type StoryFigure } from '../figure.ts'

/** Which part of the provider's money rests on measurements, publications, claims and estimates; null without money. */
export function evidenceFigure(words: Catalogue, calculation: Calculation): StoryFigure | null {
  const { result, terms, format } = words
  const text = result.evidence
  const shares = calculation.evidenceShares()
  const percentages = roundParts(
    EVIDENCE_GRADES.map((grade) => shares[grade].times(100)),
    0,
  )
  if (percentages.every((share) => share.isZero())) return null
  const strong = shares.measured.plus(shares.published)
  const weak = shares.claim.plus(shares.estimate)
  return {
    key: 'evidence',
    title: strong.gte(weak) ? text.strong(format.percent(strong, 0)) : text.weak(format.percent(weak, 0)),
    subtitle: text.subtitle,
    description: text.description,
    categoryLabel: text.category,
    path: null,
    chart: {
      kind: 'horizontal-bar',
      unit: text.unit,
      categories: EVIDENCE_GRADES.map((grade) => terms.grades[grade]),
      series: [
        {
          ...series(text.share, 'accent', percentages, (share) => `${format.number(share)}%`),
          colours: ['accent', 'accent', 'data-quiet', 'data-quiet'],
        },
      ],
    },
  }
}
