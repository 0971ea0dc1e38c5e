import type { BusinessCase } from '../../src/domain/business-case.ts'
import { withValueAt } from '../../src/domain/paths.ts'
import { fixed } from './reference-case/numbers.ts'
import { referenceCase } from './reference-case.ts'

/** The parts of a case that there are more of when it grows. */
const PARTS = ['groups', 'functions', 'pools', 'technologies', 'shared', 'funding'] as const
type Parts = Pick<BusinessCase, (typeof PARTS)[number]>

/** The reference case with everything in it so many times: groups, staff, pools, technologies, lines and funding. */
export function timesTheLines(times: number): BusinessCase {
  const c = referenceCase()
  const parts: Parts = c
  const copies = Array.from({ length: times }, (_, i) =>
    i === 0 ? parts : renamed(parts, `-${String(i + 1)}`),
  )
  return {
    ...c,
    groups: copies.flatMap((copy) => copy.groups),
    functions: copies.flatMap((copy) => copy.functions),
    pools: copies.flatMap((copy) => copy.pools),
    technologies: copies.flatMap((copy) => copy.technologies),
    shared: {
      assets: copies.flatMap((copy) => copy.shared.assets),
      oneOffs: copies.flatMap((copy) => copy.shared.oneOffs),
      recurring: copies.flatMap((copy) => copy.shared.recurring),
      effects: copies.flatMap((copy) => copy.shared.effects),
    },
    funding: copies.flatMap((copy) => copy.funding),
  }
}

export function ofYears(years: number): BusinessCase {
  return withValueAt(referenceCase(), 'settings.horizon', fixed(String(years)))
}

/** A copy in which every id, and every reference to one, has an ending. */
function renamed(parts: Parts, ending: string): Parts {
  const picked = Object.fromEntries(PARTS.map((key) => [key, parts[key]]))
  const rename = (value: unknown, key: string) =>
    key === 'id' || key.endsWith('Id') || key === 'groupIds' ? `${String(value)}${ending}` : value
  return mapped(picked, rename) as Parts
}

/** The same document with every text, number and switch replaced; members of a list have the key of the list. */
function mapped(value: unknown, leaf: (value: unknown, key: string) => unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((member) => mapped(member, leaf, key))
  if (typeof value !== 'object' || value === null) return leaf(value, key)
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapped(each, leaf, name)]))
}
