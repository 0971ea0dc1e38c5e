import type { StakeholderId } from '../../../domain/stakeholder.ts'
import type { VariantColumn } from '../../../engine/analysis/variants.ts'
import { type Decimal, ZERO } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import { columnName, stakeholderInSentence } from '../../name-of.ts'
import { type FigureColour, series, type StoryFigure } from '../figure.ts'

const COLOURS: readonly FigureColour[] = ['accent', 'data-2', 'data-3', 'data-4', 'data-5', 'data-6']

/** Cumulated cash of the base and its variants; the title tells which brings in most and least. */
export function variantsCash(
  words: Catalogue,
  columns: readonly VariantColumn[],
  stakeholder: StakeholderId,
): StoryFigure {
  const text = words.views.variants.chart
  const longest = columns.reduce((most, { calculation: { model } }) => Math.max(most, model.axis.horizon), 0)
  const [first] = columns
  const axis = first?.calculation.model.axis ?? { firstYear: 0 }
  const party =
    first === undefined ? '' : stakeholderInSentence(words, first.calculation.businessCase, stakeholder)
  return {
    key: 'variants-cash',
    title: title(words, columns, stakeholder),
    subtitle: text.subtitle(party),
    description: text.description(String(columns.length)),
    categoryLabel: words.figures.yearLabel(words.figures.euro),
    note: text.note,
    path: null,
    chart: {
      kind: 'line',
      unit: words.figures.euro,
      categories: Array.from({ length: longest + 1 }, (_, column) => columnName(words, axis, column)),
      series: columns.map((column, n) => ({
        ...series(
          nameOf(words, column),
          COLOURS[n] ?? 'data-quiet',
          cumulative(column, stakeholder, longest),
          words.format.number,
        ),
        style: n === 0 ? 'solid' : 'dashed',
      })),
    },
  }
}

export function nameOf({ views }: Catalogue, { variant }: VariantColumn): string {
  return variant?.name ?? views.variants.base
}

/** A variant with a shorter horizon stays where it ends. */
function cumulative({ calculation }: VariantColumn, stakeholder: StakeholderId, longest: number) {
  const nodes = calculation.view(stakeholder)?.statement.cumulative ?? []
  const values = calculation.series(nodes)
  const last = values.at(-1) ?? ZERO
  return Array.from({ length: longest + 1 }, (_, column) => values[column] ?? last)
}

function title(words: Catalogue, columns: readonly VariantColumn[], stakeholder: StakeholderId): string {
  const text = words.views.variants.chart
  const values = columns
    .map((column) => ({ name: nameOf(words, column), value: netPresentValue(column, stakeholder) }))
    .toSorted((a, b) => b.value.comparedTo(a.value))
  const [best, worst] = [values.at(0), values.at(-1)]
  if (best === undefined || worst === undefined) return ''
  const { euro } = words.format
  if (euro(best.value) === euro(worst.value)) return text.same(euro(best.value))
  return text.finding(best.name, euro(best.value), worst.name, euro(worst.value))
}

function netPresentValue({ calculation }: VariantColumn, stakeholder: StakeholderId): Decimal {
  const node = calculation.view(stakeholder)?.statement.netPresentValue
  return node === undefined ? ZERO : calculation.value(node)
}
