import type { Calculation } from '../../../engine/calculation.ts'
import type { Node } from '../../../engine/graph/node.ts'
import { type Decimal, ZERO } from '../../../quantity/decimal.ts'
import { roundTable } from '../../../quantity/round-table.ts'
import type { Catalogue } from '../../catalogue.ts'
import { columnName } from '../../name-of.ts'
import { series, type StoryFigure } from '../figure.ts'
import { nodePathOrNull } from '../node-facts.ts'

/** Temporary, contracted and other lasting income per year; null where no one pays anything. */
export function incomeFigure(words: Catalogue, calculation: Calculation): StoryFigure | null {
  const { figures, format } = words
  const text = figures.income
  const { axis, income } = calculation.model
  const [temporary, lasting, secure] = [income.temporary, income.lasting, income.secure].map((nodes) =>
    calculation.series(nodes),
  ) as [readonly Decimal[], readonly Decimal[], readonly Decimal[]]
  const open = lasting.map((value, t) => value.minus(secure[t] ?? ZERO))
  if ([...temporary, ...lasting].every((value) => value.isZero())) return null
  const { cells } = roundTable([temporary, secure, open], 0)
  const last = temporary.findLastIndex((value) => !value.isZero())
  return {
    key: 'income',
    title: titleOf(words, calculation, temporary, last),
    subtitle: text.subtitle,
    description: text.description,
    categoryLabel: figures.yearLabel(figures.euro),
    path: pathOf(calculation, income.temporary, last) ?? pathOf(calculation, income.lasting, 1),
    chart: {
      kind: 'stacked-bar',
      unit: figures.euro,
      categories: axis.columns.map((t) => columnName(words, axis, t)),
      series: [
        series(text.temporary, 'data-2', cells[0] ?? [], format.number),
        series(text.secure, 'data-1', cells[1] ?? [], format.number),
        series(text.open, 'data-quiet', cells[2] ?? [], format.number),
      ],
    },
  }
}

function titleOf(
  words: Catalogue,
  calculation: Calculation,
  temporary: readonly Decimal[],
  last: number,
): string {
  const text = words.figures.income
  const { axis } = calculation.model
  const total = words.format.euro(temporary.reduce((sum, value) => sum.plus(value), ZERO))
  if (last < 0) return text.allLasting
  if (last === 0) return text.onlyAtStart(total)
  if (last >= axis.horizon) return text.toTheEnd(total)
  return text.stops(columnName(words, axis, last), total, words.format.euro(temporary[last] ?? ZERO))
}

function pathOf(calculation: Calculation, nodes: readonly Node[], column: number): string | null {
  const node = nodes[column]
  return node === undefined || calculation.value(node).isZero() ? null : nodePathOrNull(node)
}

/** Income that stops before the last year, in the order in which it does: what falls away when. */
export function fallingAway(words: Catalogue, calculation: Calculation): readonly string[] {
  const { axis, entries } = calculation.model
  const lines = new Map<string, { name: string; last: number; total: Decimal }>()
  for (const e of entries) {
    if (e.stakeholder !== 'provider' || e.kind !== 'transfer' || e.side !== 'benefit') continue
    const amount = calculation.value(e.amount)
    if (amount.isZero() || e.line.path.startsWith('settings.')) continue
    const known = lines.get(e.line.path)
    lines.set(e.line.path, {
      name: e.line.name,
      last: Math.max(known?.last ?? 0, e.column),
      total: amount.plus(known?.total ?? ZERO),
    })
  }
  return [...lines.values()]
    .filter(({ last }) => last < axis.horizon)
    .toSorted((a, b) => a.last - b.last)
    .map(({ name, last, total }) => {
      const { atStart, until } = words.figures.income
      const euros = words.format.euro(total)
      return last === 0 ? atStart(name, euros) : until(name, columnName(words, axis, last), euros)
    })
}
