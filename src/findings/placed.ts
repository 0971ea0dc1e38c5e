import type { BusinessCase, Technology } from '../domain/business-case.ts'
import type { Effect } from '../domain/effect.ts'
import type { AssetLine, OneOffLine, RecurringLine } from '../domain/lines.ts'
import type { TimeEffect } from '../domain/time-effect.ts'

/** A line with the path at which it stands; null for the technology of a line that is shared. */
export interface Placed<T> {
  readonly line: T
  readonly path: string
  readonly technology: Technology | null
}

type ListName = 'assets' | 'oneOffs' | 'recurring' | 'effects'
interface Lines {
  readonly assets: AssetLine
  readonly oneOffs: OneOffLine
  readonly recurring: RecurringLine
  readonly effects: Effect
}

/** The lines of a kind in the order of the case, shared ones last. */
export function placedLines<K extends ListName>(c: BusinessCase, list: K): readonly Placed<Lines[K]>[] {
  const owners = [
    ...c.technologies.map((technology) => ({
      technology,
      lines: technology,
      path: `technologies.${technology.id}`,
    })),
    { technology: null, lines: c.shared, path: 'shared' },
  ]
  return owners.flatMap(({ technology, lines, path }) =>
    (lines[list] as readonly Lines[K][]).map((line) => ({
      technology,
      line,
      path: `${path}.${list}.${line.id}`,
    })),
  )
}

export interface PlacedTime {
  readonly effect: TimeEffect
  readonly path: string
  readonly technology: Technology
}

export function placedTimes(c: BusinessCase): readonly PlacedTime[] {
  return c.technologies.flatMap((technology) =>
    technology.timeEffects.map((effect) => ({
      effect,
      technology,
      path: `technologies.${technology.id}.timeEffects.${effect.id}`,
    })),
  )
}

/** Ids of the groups that a time effect is about. */
export function groupsOf({ effect, technology }: PlacedTime): readonly string[] {
  return effect.groupIds.length > 0 ? effect.groupIds : technology.groups.map(({ groupId }) => groupId)
}

/** Whether someone has begun to describe what a technology costs or does. */
export function isDescribed(t: Technology): boolean {
  return [t.assets, t.oneOffs, t.recurring, t.effects, t.timeEffects].some((lines) => lines.length > 0)
}
