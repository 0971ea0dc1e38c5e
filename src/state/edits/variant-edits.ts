import { LIMITS } from '../../case-file/limits.ts'
import { applyVariant } from '../../domain/apply-variant.ts'
import type { BusinessCase } from '../../domain/business-case.ts'
import { caseDifferences } from '../../domain/case-differences.ts'
import { isInput, isSeries } from '../../domain/input.ts'
import { valueAt } from '../../domain/paths.ts'
import type { Override, Variant } from '../../domain/variant.ts'

type Overrides = Variant['overrides']

/**
 * An edit of the case as a variant shows it, as overrides of that variant. What the edit changed along with it, such as the other
 * share of a whole, becomes an override as well; what is as in the base again, is none.
 * @returns null where the edit is about more than numbers and switches: that belongs to the base
 */
export function changeInVariant(
  base: BusinessCase,
  variant: Variant,
  change: (shown: BusinessCase) => BusinessCase,
): BusinessCase | null {
  const shown = applyVariant(base, variant)
  const after = change(shown)
  const paths = caseDifferences(shown, after).flatMap((difference) => difference.paths)
  const changed: Record<string, Override> = {}
  for (const path of paths) {
    const override = overrideBetween(valueAt(shown, path), valueAt(after, path))
    if (override === null) return null
    changed[path] = override
  }
  if (paths.length === 0) return base
  return withOverrides(base, variant.id, { ...variant.overrides, ...changed })
}

/** Null where there is no number or switch on either side, or where it is the evidence that differs. */
function overrideBetween(before: unknown, after: unknown): Override | null {
  if (isInput(before) && isInput(after)) return before.value === after.value ? null : after.value
  if (isSeries(before) && isSeries(after))
    return before.values.join(' ') === after.values.join(' ') ? null : after.values
  return typeof before === 'boolean' && typeof after === 'boolean' ? after : null
}

/** The base with these overrides in a variant, but for those that repeat the base; null where there are too many. */
function withOverrides(base: BusinessCase, id: string, overrides: Overrides): BusinessCase | null {
  const differing = Object.entries(overrides)
    .filter(([path, override]) => applyVariant(base, { overrides: { [path]: override } }) !== base)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  if (differing.length > LIMITS.overrides) return null
  return withVariant(base, id, (variant) => ({ ...variant, overrides: Object.fromEntries(differing) }))
}

/** One field of a variant is as in the base again. */
export function withoutOverride(base: BusinessCase, id: string, path: string): BusinessCase {
  return withVariant(base, id, (variant) => {
    if (!Object.hasOwn(variant.overrides, path)) return variant
    const left = Object.entries(variant.overrides).filter(([name]) => name !== path)
    return { ...variant, overrides: Object.fromEntries(left) }
  })
}

export function withVariant(
  base: BusinessCase,
  id: string,
  change: (variant: Variant) => Variant,
): BusinessCase {
  const variants = base.variants.map((variant) => (variant.id === id ? change(variant) : variant))
  const isSame = variants.every((variant, n) => variant === base.variants[n])
  return isSame ? base : { ...base, variants }
}

/** A variant at the end of the list; the same case where there is no room for more. */
export function withVariantAdded(base: BusinessCase, variant: Variant): BusinessCase {
  return base.variants.length >= LIMITS.variants ? base : { ...base, variants: [...base.variants, variant] }
}

/** A case of its own, as the variant shows it, without variants: they were about another base. */
export function caseOfVariant(
  base: BusinessCase,
  variant: Variant,
  as: { readonly id: string; readonly name: string },
): BusinessCase {
  return { ...applyVariant(base, variant), ...as, variants: [] }
}
