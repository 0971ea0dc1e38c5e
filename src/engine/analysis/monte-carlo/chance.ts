import type { BusinessCase } from '../../../domain/business-case.ts'
import type { StakeholderId } from '../../../domain/stakeholder.ts'
import type { Model } from '../../build-model.ts'
import type { Measure } from '../measure.ts'
import { type Driver, drivers } from './drivers.ts'

/** Everything that is told of the runs of a case. */
export interface Chance {
  readonly businessCase: BusinessCase
  readonly measure: Measure
  /** The measure in each run; not a number where there is none. */
  readonly values: Float64Array
  /** Share of the runs in which the measured party has no single internal rate of return. */
  readonly withoutRate: number
  readonly drivers: readonly Driver[]
  /** Net present value of every party, and of society. */
  readonly parties: readonly { readonly stakeholder: StakeholderId; readonly values: Float64Array }[]
}

/** What is drawn to tell all of that: the measure first. */
export function chanceMeasures(model: Model, measure: Measure): readonly Measure[] {
  return [
    measure,
    { key: 'rateOfReturn', stakeholder: measure.stakeholder },
    ...partiesOf(model).map((stakeholder): Measure => ({ key: 'netPresentValue', stakeholder })),
  ]
}

/** @param drawn per measure of `chanceMeasures`, its value in each run */
export function chanceOf(
  c: BusinessCase,
  model: Model,
  measure: Measure,
  [values = NOTHING, rates = NOTHING, ...present]: readonly Float64Array[],
): Chance {
  const absent = rates.reduce((count, rate) => count + (Number.isNaN(rate) ? 1 : 0), 0)
  return {
    businessCase: c,
    measure,
    values,
    withoutRate: rates.length === 0 ? 0 : absent / rates.length,
    drivers: drivers(c, values, measure),
    parties: partiesOf(model).map((stakeholder, i) => ({ stakeholder, values: present[i] ?? NOTHING })),
  }
}

const NOTHING = new Float64Array(0)

function partiesOf({ views }: Model): readonly StakeholderId[] {
  return views.flatMap(({ statement: { view } }) => (view.scope.kind === 'case' ? [view.stakeholder] : []))
}
