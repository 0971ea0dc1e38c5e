import { shareBetter, shareMeeting } from '../../../engine/analysis/meets-target.ts'
import type { Measure } from '../../../engine/analysis/measure.ts'
import type { Chance } from '../../../engine/analysis/monte-carlo/chance.ts'
import { type Percentile, PERCENTILES, summarise } from '../../../engine/analysis/monte-carlo/summary.ts'
import { Decimal } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import { type Grid, type GridCell, type GridRow, numberCell } from '../grid.ts'
import { chanceText } from '../uncertainty/chance-text.ts'
import { measureName, measureValue } from '../uncertainty/measure-text.ts'

/** Percentiles, mean, bad luck and how precise it all is. */
export function chanceTable(words: Catalogue, chance: Chance, target: number): Grid {
  const { businessCase: c, measure, values, withoutRate } = chance
  const text = words.views.uncertainty.chance.table
  const summary = summarise(values, measure, target)
  const cell = valueCell(words, measure)
  const row = (key: string, label: string, content: GridCell): GridRow => ({ key, label, cells: [content] })
  return {
    key: 'chance-table',
    title: text.title,
    subtitle: measureName(words, c, measure),
    head: [text.name, text.value],
    rows: [
      ...PERCENTILES.map((p) =>
        row(`p${String(p)}`, text.percentile(String(p)), cell(summary.percentiles[p])),
      ),
      row('mean', text.mean, cell(summary.mean)),
      row('shortfall', text.shortfall, cell(summary.expectedShortfall)),
      row('standard-error', text.standardError, cell(summary.standardError)),
      ...(summary.none > 0 ? [row('without', text.without, shareCell(words, summary.none))] : []),
      ...(measure.key === 'rateOfReturn'
        ? []
        : [row('without-rate', text.noRate, shareCell(words, withoutRate))]),
    ],
  }
}

export interface VariantRuns {
  readonly key: string
  readonly name: string
  readonly values: Float64Array
}

const COMPARED: readonly Percentile[] = [10, 50, 90]

/** The case and variants of it with the same draws; the first one is the case itself. */
export function variantChances(
  words: Catalogue,
  measure: Measure,
  all: readonly VariantRuns[],
  target: number,
): Grid {
  const text = words.views.uncertainty.chance.variants
  const cell = valueCell(words, measure)
  const [base] = all
  return {
    key: 'variant-chances',
    title: text.table,
    head: [text.name, text.mean, ...COMPARED.map((p) => `P${String(p)}`), text.met, text.better],
    rows: all.map(({ key, name, values }) => {
      const { mean, percentiles } = summarise(values, measure, target)
      return {
        key,
        label: name,
        cells: [
          cell(mean),
          ...COMPARED.map((p) => cell(percentiles[p])),
          shareCell(words, shareMeeting(measure, values, target)),
          base === undefined || base.values === values
            ? numberCell('', new Decimal(0), undefined)
            : shareCell(words, shareBetter(measure, values, base.values)),
        ],
      }
    }),
  }
}

function valueCell(words: Catalogue, { key }: Measure) {
  return (value: number | null): GridCell =>
    numberCell(measureValue(words, key, value), new Decimal(value ?? 0), undefined)
}

function shareCell(words: Catalogue, share: number): GridCell {
  return numberCell(chanceText(words, share), new Decimal(share), undefined)
}
