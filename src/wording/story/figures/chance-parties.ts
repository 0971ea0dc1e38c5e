import { shareMeeting } from '../../../engine/analysis/meets-target.ts'
import type { Chance } from '../../../engine/analysis/monte-carlo/chance.ts'
import type { Catalogue } from '../../catalogue.ts'
import { stakeholderInSentence, stakeholderName } from '../../name-of.ts'
import { capitalised } from '../capitalised.ts'
import { stakeholderColour, type StoryFigure } from '../figure.ts'
import { chanceText } from '../uncertainty/chance-text.ts'

/** The probability of each party not to be worse off. Parties for which nothing ever changes are left out. */
export function chanceParties(words: Catalogue, { businessCase: c, parties }: Chance): StoryFigure | null {
  const text = words.views.uncertainty.chance.parties
  const moving = parties
    .filter(({ values }) => values.some((value) => value !== 0))
    .map(({ stakeholder, values }) => ({
      stakeholder,
      share: shareMeeting({ key: 'netPresentValue', stakeholder }, values, 0),
    }))
    .toSorted((a, b) => b.share - a.share)
  const last = moving.at(-1)
  if (last === undefined) return null
  const who = capitalised(stakeholderInSentence(words, c, last.stakeholder), words.format.locale)
  return {
    key: 'chance-parties',
    title: text.finding(who, chanceText(words, last.share)),
    subtitle: text.subtitle,
    description: text.description,
    categoryLabel: text.category,
    path: null,
    chart: {
      kind: 'horizontal-bar',
      unit: text.unit,
      categories: moving.map(({ stakeholder }) => stakeholderName(words, c, stakeholder)),
      series: [
        {
          name: text.name,
          colour: 'stakeholder-other',
          colours: moving.map(({ stakeholder }) => stakeholderColour(stakeholder)),
          values: moving.map(({ share }) => share * 100),
          valuesText: moving.map(({ share }) => chanceText(words, share)),
        },
      ],
    },
  }
}
