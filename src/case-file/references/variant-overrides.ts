import { applyVariant } from '../../domain/apply-variant.ts'
import type { BusinessCase } from '../../domain/business-case.ts'
import type { FieldKey } from '../../domain/fields.ts'
import { type PlacedInput, listInputs } from '../../domain/list-inputs.ts'
import { valueAt } from '../../domain/paths.ts'
import type { Override, Variant } from '../../domain/variant.ts'
import { found, shortened } from '../found.ts'
import { numberReason } from '../number-reason.ts'
import type { Finding, Place } from '../place.ts'
import type { ExpectedType, Reason } from '../refusal.ts'
import { placed } from './owners.ts'
import { relations } from './relations.ts'

type Inputs = ReadonlyMap<string, PlacedInput>

/** Overrides that lead nowhere, that their field does not accept, or that break a relation with what the base case holds. */
export function variantOverrides(c: BusinessCase): Finding[] {
  if (c.variants.length === 0) return []
  const inputs = new Map(listInputs(c).map((input) => [input.path, input]))
  return placed(['case', 'variants'], c.variants).flatMap(({ place, it }) => {
    const own = Object.entries(it.overrides).flatMap(([path, override]) =>
      overrideFindings([...place, 'overrides', path], c, path, override, inputs),
    )
    return own.length > 0 ? own : brokenRelations([...place, 'overrides'], c, it, inputs)
  })
}

function overrideFindings(
  place: Place,
  c: BusinessCase,
  path: string,
  override: Override,
  inputs: Inputs,
): Finding[] {
  const target = inputs.get(path)
  if (target === undefined) return switchFindings(place, path, override, valueAt(c, path))
  if ('value' in target.input)
    return typeof override === 'string'
      ? numberFindings(place, override, target.field)
      : [wrongType(place, 'text', override)]
  if (typeof override !== 'object') return [wrongType(place, 'list', override)]
  return override.flatMap((each, n) => numberFindings([...place, n], each, target.field))
}

function switchFindings(place: Place, path: string, override: Override, current: unknown): Finding[] {
  if (typeof current !== 'boolean')
    return [{ place, reason: { code: 'broken-reference', target: 'field', id: shortened(path) } }]
  return typeof override === 'boolean' ? [] : [wrongType(place, 'yes-no', override)]
}

function numberFindings(place: Place, text: string, field: FieldKey): Finding[] {
  const reason: Reason | null = numberReason(text, field)
  return reason === null ? [] : [{ place, reason }]
}

function wrongType(place: Place, expected: ExpectedType, override: Override): Finding {
  return { place, reason: { code: 'wrong-type', expected, found: found(override) } }
}

const RELATED = /\.(?:start|lastYear|fromYear|toYear|cash|redeploy|share)$/

/** The relations of the base case hold by now, so whatever is broken here comes from the variant. */
function brokenRelations(place: Place, c: BusinessCase, { overrides }: Variant, inputs: Inputs): Finding[] {
  const related = Object.entries(overrides).filter(([path]) => RELATED.test(path) && inputs.has(path))
  if (related.length === 0) return []
  const changed = applyVariant(c, { overrides: Object.fromEntries(related) })
  return relations(changed).map(({ reason }) => ({ place, reason }))
}
