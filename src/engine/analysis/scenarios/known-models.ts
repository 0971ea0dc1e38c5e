import type { BusinessCase } from '../../../domain/business-case.ts'
import type { Decimal } from '../../../quantity/decimal.ts'
import { buildModel, type Model } from '../../build-model.ts'
import { changedInputs } from '../../changed-inputs.ts'

/** A model, and the values of those of its inputs that are others than when it was built, by node id. */
export interface ModelWithValues {
  readonly model: Model
  readonly values: ReadonlyMap<number, Decimal>
}

/** So many are remembered: of a case at hand and of variants beside it. */
const MOST_KNOWN = 4

const known: { readonly c: BusinessCase; readonly model: Model }[] = []

/**
 * The model of a case. One that was made before for a case that differs from it in values only does as well, so that analysis after
 * analysis, and one after each edit of a number, need not build it again.
 */
export function knownModel(c: BusinessCase): ModelWithValues {
  for (const { c: before, model } of known) {
    const values = changedInputs(before, c, model.graph)
    if (values !== 'shape') return { model, values }
  }
  const model = buildModel(c)
  known.unshift({ c, model })
  known.splice(MOST_KNOWN)
  return { model, values: new Map() }
}
