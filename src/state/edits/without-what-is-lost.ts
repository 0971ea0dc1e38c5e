import type { BusinessCase } from '../../domain/business-case.ts'
import { isInput, isSeries } from '../../domain/input.ts'
import { valueAt } from '../../domain/paths.ts'
import { withoutLostOverrides } from './repair-variants.ts'

/** Variants, chance and workshops speak of fields by their paths: the case without what they say of those that are gone. */
export function withoutWhatIsLost(c: BusinessCase): BusinessCase {
  return withoutLostInputs(withoutLostOverrides(c))
}

/** The case itself where every input that varies or is moved is there. */
function withoutLostInputs(c: BusinessCase): BusinessCase {
  const { uncertainty, workshop } = c
  const isThere = ({ input }: { readonly input: string }) => isAnInput(valueAt(c, input))
  const distributions = uncertainty.distributions.filter(isThere)
  const sliders = workshop.sliders.filter(isThere)
  const lost =
    uncertainty.distributions.length + workshop.sliders.length - distributions.length - sliders.length
  if (lost === 0) return c
  // What goes may hold an input itself: the probability of yes or no.
  return withoutLostInputs({
    ...c,
    uncertainty: { ...uncertainty, distributions },
    workshop: { ...workshop, sliders },
  })
}

function isAnInput(value: unknown): boolean {
  return isInput(value) || isSeries(value)
}
