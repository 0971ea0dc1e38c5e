import { applyVariant } from '../../domain/apply-variant.ts'
import type { BusinessCase } from '../../domain/business-case.ts'
import type { Measure } from '../../engine/analysis/measure.ts'
import { shareBetter, shareMeeting } from '../../engine/analysis/meets-target.ts'
import { chanceMeasures, chanceOf } from '../../engine/analysis/monte-carlo/chance.ts'
import { joinChunks, prepareMonteCarlo } from '../../engine/analysis/monte-carlo/run-chunk.ts'
import { PERCENTILES, summarise } from '../../engine/analysis/monte-carlo/summary.ts'
import { buildModel } from '../../engine/build-model.ts'
import { floatText } from './float-text.ts'

const MEASURE: Measure = { key: 'netPresentValue', stakeholder: 'provider' }

/** Everything that varies at once: the provider's net present value, every party, the variants with the same draws: see the README. */
export function monteCarlo(c: BusinessCase): object {
  const model = buildModel(c)
  const chance = chanceOf(c, model, MEASURE, drawn(c, chanceMeasures(model, MEASURE)))
  return {
    case: { id: c.id, name: c.name },
    seed: c.uncertainty.seed.value,
    runs: c.uncertainty.runs.value,
    indicator: MEASURE.key,
    stakeholder: MEASURE.stakeholder,
    ...summaryResults(MEASURE, chance.values),
    shareWithoutRateOfReturn: floatText(chance.withoutRate),
    drivers: chance.drivers.map(({ path, correlation }) => ({
      path,
      rankCorrelation: floatText(correlation),
    })),
    parties: chance.parties.map(({ stakeholder, values }) => ({
      stakeholder,
      ...summaryResults({ key: 'netPresentValue', stakeholder }, values),
    })),
    variants: c.variants.map((variant) => {
      const [values = new Float64Array(0)] = drawn(applyVariant(c, variant), [MEASURE])
      return {
        id: variant.id,
        name: variant.name,
        ...summaryResults(MEASURE, values),
        shareBetterThanBase: floatText(shareBetter(MEASURE, values, chance.values)),
      }
    }),
  }
}

function drawn(c: BusinessCase, measures: readonly Measure[]): readonly Float64Array[] {
  const { chunks, run } = prepareMonteCarlo(c, measures)
  return joinChunks(Array.from({ length: chunks }, (_, chunk) => run(chunk)))
}

function summaryResults(measure: Measure, values: Float64Array): object {
  const summary = summarise(values, measure)
  return {
    probabilityNotNegative: floatText(shareMeeting(measure, values, 0)),
    mean: floatText(summary.mean),
    standardError: floatText(summary.standardError),
    percentiles: Object.fromEntries(
      PERCENTILES.map((p) => [`p${String(p)}`, floatText(summary.percentiles[p])]),
    ),
    expectedShortfall: floatText(summary.expectedShortfall),
  }
}
