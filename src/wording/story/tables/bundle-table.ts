import type { Calculation } from '../../../engine/calculation.ts'
import type { BundleReport } from '../../../engine/formulas/bundle-report.ts'
import { roundHalfAway } from '../../../quantity/rounding.ts'
import type { Catalogue } from '../../catalogue.ts'
import { capitalised } from '../capitalised.ts'
import { type Grid, type GridRow, numberCell, textCell } from '../grid.ts'

/** Each bundle against the separate lines that it replaces, whichever is chosen; the first one gives the finding. */
export function bundleTable(words: Catalogue, calculation: Calculation): Grid | null {
  const { bundles } = calculation.model
  const [first] = bundles
  if (first === undefined) return null
  const text = words.tables.bundles
  return {
    key: 'bundles',
    title: bundleFinding(words, calculation, first),
    subtitle: text.title,
    head: [text.name, text.separate, text.bundled, text.difference, text.chosen],
    note: text.note,
    rows: bundles.map((report) => bundleRow(words, calculation, report)),
  }
}

function bundleRow(words: Catalogue, calculation: Calculation, report: BundleReport): GridRow {
  const text = words.tables.bundles
  const { separate, bundled } = presentCosts(calculation, report)
  const difference = bundled.minus(separate)
  const { number } = words.format
  return {
    key: report.bundle.id,
    label: report.bundle.name,
    cells: [
      numberCell(number(separate), separate, report.separate.present),
      numberCell(number(bundled), bundled, report.bundled.present),
      numberCell(number(difference), difference, undefined),
      textCell(report.bundle.chosen ? text.chosenBundle : text.chosenSeparate),
    ],
  }
}

function bundleFinding(words: Catalogue, calculation: Calculation, report: BundleReport): string {
  const text = words.tables.bundles
  const { separate, bundled } = presentCosts(calculation, report)
  const difference = bundled.minus(separate)
  const name = capitalised(report.bundle.name, words.format.locale)
  const amount = words.format.euro(difference.abs())
  if (difference.isZero()) return text.equal(name)
  return difference.lt(0) ? text.cheaper(name, amount) : text.dearer(name, amount)
}

function presentCosts(calculation: Calculation, { separate, bundled }: BundleReport) {
  return {
    separate: roundHalfAway(calculation.value(separate.present), 0),
    bundled: roundHalfAway(calculation.value(bundled.present), 0),
  }
}
