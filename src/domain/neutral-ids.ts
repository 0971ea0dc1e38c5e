import type { BusinessCase } from './business-case.ts'
import { STAKEHOLDERS } from './stakeholder.ts'

/** Ids by number, the same for the same id; and paths that lead to the same place under those ids. */
export interface NeutralIds {
  readonly of: (id: string) => string
  readonly inPath: (path: string) => string
}

/** Of a case in which every reference is right. The parties that every case knows keep their id. */
export function neutralIds(c: BusinessCase): NeutralIds {
  const known = new Map<string, string>(STAKEHOLDERS.map((id) => [id, id]))
  const of = (id: string): string => {
    const before = known.get(id)
    if (before !== undefined) return before
    const after = `x${String(known.size - STAKEHOLDERS.length + 1)}`
    known.set(id, after)
    return after
  }
  return {
    of,
    inPath: (path) => {
      let here: unknown = c
      const steps = path.split('.').map((step) => {
        const isMember = Array.isArray(here)
        // A rule is known by its scheme, which is no name.
        const isRule = here === c.rules
        here = Array.isArray(here) ? here.find((member) => isNamed(member, step)) : childOf(here, step)
        return isMember && !isRule ? of(step) : step
      })
      return steps.join('.')
    },
  }
}

function isNamed(member: unknown, id: string): boolean {
  return childOf(member, 'id') === id
}

function childOf(parent: unknown, key: string): unknown {
  if (typeof parent !== 'object' || parent === null) return undefined
  return Object.entries(parent).find(([name]) => name === key)?.[1]
}
