import { checkCase } from '../../case-file/validate.ts'
import type { BusinessCase } from '../../domain/business-case.ts'
import { type History, historyOf } from '../history.ts'
import { type TreeChange, treeChanges, withTreeChanges } from './tree-changes.ts'

/** Steps that survive a reload, each way. */
const MOST_STEPS = 100

/** Of the text of all of them: a step that takes away half of a large case is large itself. */
const MOST_TEXT = 2_000_000

/** The change from a version to the one before or after it; versions never change, so it is found once. */
const known = new WeakMap<BusinessCase, WeakMap<BusinessCase, string>>()

/** The way back and forward from the present version, as text: each step as what it changes. */
export function stepsText({ past, present, future }: History): string {
  const back = wayText([present, ...past.toReversed()])
  const forth = wayText([present, ...future])
  return `{"back":[${back.join(',')}],"forth":[${forth.join(',')}]}`
}

/** The versions from the nearest on, each told as the change of the one before it. */
function wayText(versions: readonly BusinessCase[]): readonly string[] {
  const way: string[] = []
  let length = 0
  for (const [n, next] of versions.slice(1, MOST_STEPS + 1).entries()) {
    const step = changeText(versions[n] ?? next, next)
    length += step.length
    if (length > MOST_TEXT) break
    way.push(step)
  }
  return way
}

function changeText(from: BusinessCase, to: BusinessCase): string {
  const ofFrom = known.get(from) ?? new WeakMap<BusinessCase, string>()
  known.set(from, ofFrom)
  const text = ofFrom.get(to) ?? JSON.stringify(treeChanges(from, to))
  ofFrom.set(to, text)
  return text
}

/** The history that a text of `stepsText` tells, around this version. Cheap: versions are checked when someone goes there. */
export function historyOfText(text: string, present: BusinessCase): History {
  const { back, forth } = waysIn(text)
  return {
    ...historyOf(present),
    past: versionsAlong(present, back).toReversed(),
    future: versionsAlong(present, forth),
  }
}

type Way = readonly (readonly TreeChange[])[]

function waysIn(text: string): { readonly back: Way; readonly forth: Way } {
  try {
    const { back, forth } = JSON.parse(text) as { readonly back?: unknown; readonly forth?: unknown }
    return { back: wayIn(back), forth: wayIn(forth) }
  } catch {
    return { back: [], forth: [] }
  }
}

function wayIn(way: unknown): Way {
  const isWay = Array.isArray(way) && way.every((step) => Array.isArray(step) && step.every(isChange))
  return isWay ? way : []
}

function isChange(change: unknown): change is TreeChange {
  if (typeof change !== 'object' || change === null || !('at' in change) || !Array.isArray(change.at))
    return false
  if ('to' in change || 'gone' in change) return true
  const { from, drop, put } = change as {
    readonly from?: unknown
    readonly drop?: unknown
    readonly put?: unknown
  }
  return Number.isInteger(from) && Number.isInteger(drop) && Array.isArray(put)
}

function versionsAlong(present: BusinessCase, way: Way): readonly BusinessCase[] {
  const versions: BusinessCase[] = []
  let version: unknown = present
  for (const step of way) {
    version = withTreeChanges(version, step)
    if (typeof version !== 'object' || version === null) break
    // What it is, is checked when someone goes there: see isSound.
    const recalled = version as BusinessCase
    unchecked.add(recalled)
    versions.push(recalled)
  }
  return versions
}

const unchecked = new WeakSet<BusinessCase>()

/** Whether a version can be gone to: what was recalled from text is checked as a file is, once. */
export function isSound(version: BusinessCase): boolean {
  if (!unchecked.has(version)) return true
  if (checkCase(version).length > 0) return false
  unchecked.delete(version)
  return true
}
