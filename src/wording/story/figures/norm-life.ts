import type { Calculation } from '../../../engine/calculation.ts'
import type { Statement } from '../../../engine/formulas/statement.ts'
import { Decimal, ZERO } from '../../../quantity/decimal.ts'
import { roundHalfAway } from '../../../quantity/rounding.ts'
import type { Catalogue } from '../../catalogue.ts'
import { columnName } from '../../name-of.ts'
import { series, type StoryFigure } from '../figure.ts'
import { nodePathOrNull } from '../node-facts.ts'

/** The result on the norm life beside that on the actual life: what ten years on paper does. */
export function normLife(words: Catalogue, calculation: Calculation, provider: Statement): StoryFigure {
  const { figures, format } = words
  const text = figures.normLife
  const { axis, capital, exploitationOnNorm } = calculation.model
  const life = format.years(new Decimal(capital.normLife))
  const rounded = (nodes: Statement['exploitation']) =>
    calculation.series(nodes).map((value) => roundHalfAway(value, 0))
  const actual = rounded(provider.exploitation)
  const onNorm = rounded(exploitationOnNorm)
  const rosier = onNorm.map((value, column) => value.minus(actual[column] ?? ZERO))
  const column = rosier.reduce((best, value, t) => (value.gt(rosier[best] ?? ZERO) ? t : best), 0)
  const most = rosier[column] ?? ZERO
  const writeOff = calculation.total(capital.writeOffOnNorm)
  const node = exploitationOnNorm[column]
  return {
    key: 'norm-life',
    title: most.gt(0)
      ? text.rosier(life, columnName(words, axis, column), format.euro(most))
      : rosier.every((value) => value.isZero())
        ? text.same
        : text.poorer(life),
    subtitle: writeOff.gt(0) ? text.subtitle(life, format.euro(writeOff)) : text.subtitlePlain(life),
    description: text.description,
    categoryLabel: figures.yearLabel(figures.euro),
    path: node === undefined ? null : nodePathOrNull(node),
    chart: {
      kind: 'line',
      unit: figures.euro,
      categories: axis.columns.map((t) => columnName(words, axis, t)),
      series: [
        series(text.actual, 'stakeholder-provider', actual, format.number),
        { ...series(text.norm(life), 'data-2', onNorm, format.number), style: 'dashed' },
      ],
    },
  }
}
