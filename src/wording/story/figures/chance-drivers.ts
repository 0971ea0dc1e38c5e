import type { Chance } from '../../../engine/analysis/monte-carlo/chance.ts'
import { Decimal } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import { nameOfInput } from '../../name-of-input.ts'
import { series, type StoryFigure } from '../figure.ts'

const MOST = 10
/** A weaker correlation says nothing in ten thousand runs. */
const WEAK = 0.03

/** Which inputs lead the outcome, the strongest first. */
export function chanceDrivers(words: Catalogue, { businessCase: c, drivers }: Chance): StoryFigure | null {
  const text = words.views.uncertainty.chance.drivers
  const strong = drivers.filter(({ correlation }) => Math.abs(correlation) >= WEAK).slice(0, MOST)
  if (strong.length === 0) return null
  const names = strong.map(({ path, field }) => {
    const { title, about } = nameOfInput(words, c, { path, field, index: null })
    return about === null ? title : `${title}, ${about}`
  })
  return {
    key: 'chance-drivers',
    title: text.title(names[0] ?? ''),
    subtitle: text.subtitle,
    description: text.description,
    categoryLabel: text.category,
    path: null,
    chart: {
      kind: 'horizontal-bar',
      unit: text.unit,
      categories: names,
      series: [
        {
          ...series(
            text.name,
            'accent',
            strong.map(({ correlation }) => new Decimal(correlation)),
            (value) => words.format.number(value, 2),
          ),
          colours: strong.map(({ correlation }) => (correlation < 0 ? 'data-2' : 'accent')),
        },
      ],
    },
  }
}
