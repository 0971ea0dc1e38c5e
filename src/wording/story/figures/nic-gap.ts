import type { Calculation } from '../../../engine/calculation.ts'
import type { AssetReport, NormAgainstReality } from '../../../engine/formulas/capital-report.ts'
import { Decimal, ZERO } from '../../../quantity/decimal.ts'
import { roundTable } from '../../../quantity/round-table.ts'
import type { Catalogue } from '../../catalogue.ts'
import { columnName } from '../../name-of.ts'
import { series, type StoryFigure } from '../figure.ts'
import { nodePathOrNull } from '../node-facts.ts'

interface Gap {
  readonly reimbursement: readonly Decimal[]
  readonly actual: readonly Decimal[]
  readonly cumulated: readonly Decimal[]
}

/** Reimbursement and actual cost per operating year, rounded so that their difference adds up. */
function gapOf(calculation: Calculation, of: NormAgainstReality): Gap {
  const actual = calculation.series(of.actual).slice(1)
  const { cells, cumulative } = roundTable(
    [calculation.series(of.reimbursement).slice(1), actual.map((value) => value.neg())],
    0,
  )
  return {
    reimbursement: cells[0] ?? [],
    actual: (cells[1] ?? []).map((v) => v.neg()),
    cumulated: cumulative,
  }
}

/** What the rate pays for devices beside what they really cost: for all together, or for one asset line. */
export function nicByYear(words: Catalogue, calculation: Calculation, asset?: AssetReport): StoryFigure {
  const { figures, format } = words
  const text = figures.nicGap
  const { axis, capital } = calculation.model
  const of = asset ?? capital
  const gap = gapOf(calculation, of)
  const coveringLife = calculation.coveringLife()
  const share = format.percent(calculation.value(of.coverage), 0)
  return {
    key: 'nic-by-year',
    title: title(words, calculation, of, gap.cumulated.at(-1) ?? ZERO),
    subtitle: asset === undefined ? text.byYear : text.byYearOf(asset.asset.line.name),
    description: text.description(share),
    ...(coveringLife === null ? {} : { note: text.coveringLife(format.years(coveringLife)) }),
    categoryLabel: figures.yearLabel(figures.euro),
    path: nodePathOrNull(of.coverage),
    chart: {
      kind: 'bar',
      unit: figures.euro,
      categories: axis.years.map((column) => columnName(words, axis, column)),
      series: [
        series(text.reimbursement, 'stakeholder-wlz', gap.reimbursement, format.number),
        series(text.actual, 'stakeholder-provider', gap.actual, format.number),
      ],
    },
  }
}

function title(words: Catalogue, calculation: Calculation, of: NormAgainstReality, end: Decimal): string {
  const { figures, format } = words
  const share = calculation.value(of.coverage)
  const years = format.years(new Decimal(calculation.model.axis.horizon))
  if (share.isZero()) return figures.nicGap.none(format.euro(end.neg()))
  if (end.gte(0)) return figures.nicGap.over(years, format.euro(end))
  return figures.nicGap.short(format.percent(share, 0), years, format.euro(end.neg()))
}

/** The difference added up over the years. */
export function nicCumulated(words: Catalogue, calculation: Calculation, asset?: AssetReport): StoryFigure {
  const { figures, format } = words
  const text = figures.nicGap
  const { axis, capital } = calculation.model
  const of = asset ?? capital
  const { cumulated } = gapOf(calculation, of)
  const end = cumulated.at(-1) ?? ZERO
  const last = of.gapCumulated.at(-1)
  return {
    key: 'nic-cumulated',
    title: (end.lt(0) ? text.cumulatedShort : text.cumulatedOver)(
      columnName(words, axis, axis.horizon),
      format.euro(end.abs()),
    ),
    subtitle: text.cumulatedSubtitle,
    description: text.cumulatedDescription,
    categoryLabel: figures.yearLabel(figures.euro),
    path: last === undefined ? null : nodePathOrNull(last),
    chart: {
      kind: 'line',
      unit: figures.euro,
      categories: axis.years.map((column) => columnName(words, axis, column)),
      series: [series(text.cumulated, 'stakeholder-provider', cumulated, format.number)],
    },
  }
}
