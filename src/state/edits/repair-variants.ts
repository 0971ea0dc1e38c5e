import { relations } from '../../case-file/references/relations.ts'
import { applyVariant } from '../../domain/apply-variant.ts'
import type { BusinessCase } from '../../domain/business-case.ts'
import { listInputs } from '../../domain/list-inputs.ts'
import { valueAt } from '../../domain/paths.ts'
import type { Override, Variant } from '../../domain/variant.ts'

type Overrides = Variant['overrides']

/** Variants without the overrides that lead nowhere in the base case, or that contradict what it holds now. */
export function withoutLostOverrides(c: BusinessCase): BusinessCase {
  if (c.variants.length === 0) return c
  const inputs = new Map(
    listInputs(c).map(({ path, input }) => [path, 'values' in input ? 'years' : 'number']),
  )
  const kindAt = (path: string) => inputs.get(path) ?? typeof valueAt(c, path)
  const variants = c.variants.map((variant) => {
    const overrides = filtered(variant.overrides, (path, override) => kindAt(path) === kindOf(override))
    return { ...variant, overrides: withoutContradictions(c, overrides) }
  })
  return { ...c, variants }
}

function kindOf(override: Override): string {
  if (typeof override === 'string') return 'number'
  return typeof override === 'boolean' ? 'boolean' : 'years'
}

const RELATED = /\.(?:start|lastYear|fromYear|toYear|cash|redeploy|share)$/

function withoutContradictions(c: BusinessCase, overrides: Overrides): Overrides {
  const related = Object.entries(overrides).filter(([path]) => RELATED.test(path))
  const changed = applyVariant(c, { overrides: Object.fromEntries(related) })
  if (related.length === 0 || relations(changed).length === 0) return overrides
  return filtered(overrides, (path) => !RELATED.test(path))
}

function filtered(overrides: Overrides, keeps: (path: string, override: Override) => boolean): Overrides {
  return Object.fromEntries(Object.entries(overrides).filter(([path, override]) => keeps(path, override)))
}
