import type { BusinessCase } from './business-case.ts'
import { type Difference, withDifference } from './case-differences.ts'
import { valueAt } from './paths.ts'

/**
 * A difference with the others that it cannot do without: a line that refers to a new group brings the group; a group that goes,
 * takes along what referred to it. In the order in which they are taken over.
 */
export function withNeeds(
  own: BusinessCase,
  other: BusinessCase,
  all: readonly Difference[],
  wanted: Difference,
): readonly Difference[] {
  const taken = new Set([wanted])
  const facts = all.map((difference) => factsOf(own, other, difference))
  // A set visits what is added to it on the way.
  for (const each of taken) {
    const { needs, removes, brings } = factsOf(own, other, each)
    const missing = [...needs].filter((path) => path.includes('.') && valueAt(own, path) === undefined)
    for (const { difference, ...their } of facts) {
      if (
        overlap(needs, their.brings) ||
        missing.some((path) =>
          difference.paths.some((made) => path === made || path.startsWith(`${made}.`)),
        ) ||
        overlap(removes, their.mentions) ||
        (each.kind === 'added' && overlap(brings, their.removes))
      )
        taken.add(difference)
    }
  }
  return all.filter((difference) => taken.has(difference))
}

/** The case with one difference taken over, and with what that one cannot do without. */
export function withDifferences(own: BusinessCase, other: BusinessCase, taken: readonly Difference[]) {
  return taken.reduce((c, difference) => withDifference(c, other, difference), own)
}

interface Facts {
  readonly difference: Difference
  /** Ids that it makes. */
  readonly brings: ReadonlySet<string>
  /** Ids that it takes away. */
  readonly removes: ReadonlySet<string>
  /** Ids that what it puts in place refers to. */
  readonly needs: ReadonlySet<string>
  /** Ids that what it takes away refers to. */
  readonly mentions: ReadonlySet<string>
}

function factsOf(own: BusinessCase, other: BusinessCase, difference: Difference): Facts {
  const { kind, paths } = difference
  const before = paths.map((path) => valueAt(own, path))
  const after = paths.map((path) => valueAt(other, path))
  const isLight = kind === 'number' || kind === 'years' || kind === 'text' || kind === 'evidence'
  return {
    difference,
    brings: kind === 'added' ? texts(after, 'ids') : NONE,
    removes: kind === 'removed' ? texts(before, 'ids') : NONE,
    needs: isLight || kind === 'order' ? NONE : texts(after, 'references'),
    mentions: isLight || kind === 'order' ? NONE : texts(before, 'references'),
  }
}

const NONE: ReadonlySet<string> = new Set()
/** What holds no reference, whatever it says. */
const PROSE = new Set([
  ...['name', 'note', 'source', 'date', 'value', 'values', 'low', 'high', 'grade'],
  ...['figures', 'what', 'before', 'after', 'who', 'said'],
])

/** Every id in a value, or every text that may be one, or the path of a field: a variant names fields by its keys. */
function texts(value: unknown, which: 'ids' | 'references', key = ''): ReadonlySet<string> {
  if (typeof value === 'string') {
    const isWanted = which === 'ids' ? key === 'id' : key !== 'id' && !PROSE.has(key)
    return isWanted ? new Set([value]) : NONE
  }
  if (typeof value !== 'object' || value === null) return NONE
  const parts = Array.isArray(value)
    ? value.map((each) => texts(each, which, key))
    : Object.entries(value).map(([name, each]) => texts(each, which, name))
  const paths = which === 'references' && key === 'overrides' ? Object.keys(value) : []
  return new Set([...parts.flatMap((part) => [...part]), ...paths])
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true
  return false
}
