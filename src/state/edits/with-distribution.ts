import type { BusinessCase } from '../../domain/business-case.ts'
import { assumed } from '../../domain/defaults.ts'
import type { DistributionKind, InputDistribution } from '../../domain/uncertainty.ts'

/** What can be said of how an input varies; an empty stream is one of its own. */
export type DistributionChange = { readonly kind: DistributionKind } | { readonly stream: string }

const EVENS = '0.5'

/** The case with an input that varies in another way. What says no more than the default is left out of the case. */
export function withDistribution(
  c: BusinessCase,
  input: string,
  change: DistributionChange,
  newId: () => string,
): BusinessCase {
  const { distributions } = c.uncertainty
  const before = distributions.find((d) => d.input === input)
  const after = changed(before ?? { id: newId(), input, kind: 'pert' }, change)
  const all =
    before === undefined ? [...distributions, after] : distributions.map((d) => (d === before ? after : d))
  return { ...c, uncertainty: { ...c.uncertainty, distributions: all.filter(saysMore) } }
}

function changed(d: InputDistribution, change: DistributionChange): InputDistribution {
  const { stream, probability, ...rest } = d
  const kept = probability === undefined ? {} : { probability }
  if ('stream' in change)
    return { ...rest, ...kept, ...(change.stream === '' ? {} : { stream: change.stream }) }
  const own = stream === undefined ? {} : { stream }
  if (change.kind !== 'yes-no') return { ...rest, ...own, kind: change.kind }
  return { ...rest, ...own, kind: 'yes-no', probability: probability ?? assumed(EVENS) }
}

function saysMore({ kind, stream }: InputDistribution): boolean {
  return kind !== 'pert' || stream !== undefined
}
