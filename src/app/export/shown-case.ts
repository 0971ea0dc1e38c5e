import type { BusinessCase } from '../../domain/business-case.ts'
import type { CaseState } from '../../state/case-store.ts'

/** The case as it is in sight; a variant says so in its name. */
export function shownCase({ calculation, history, variantId }: CaseState): BusinessCase {
  const { businessCase } = calculation
  const variant = history.present.variants.find(({ id }) => id === variantId)
  return variant === undefined
    ? businessCase
    : { ...businessCase, name: `${businessCase.name} (${variant.name})` }
}
