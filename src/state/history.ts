import type { BusinessCase } from '../domain/business-case.ts'

/** Every version of the case that can be gone back or forward to. Versions share what did not change, so many are cheap. */
export interface History {
  readonly past: readonly BusinessCase[]
  readonly present: BusinessCase
  /** Nearest first. */
  readonly future: readonly BusinessCase[]
  /** The field that is being typed in: its edits are one step, each made on the version before the typing. */
  readonly typing: { readonly field: string; readonly base: BusinessCase } | null
}

const MOST_STEPS = 500

export function historyOf(present: BusinessCase): History {
  return { past: [], present, future: [], typing: null }
}

/** The version that the next edit of a field is made on. */
export function baseFor(history: History, field: string): BusinessCase {
  return history.typing?.field === field ? history.typing.base : history.present
}

/**
 * A new present, made on `baseFor` this field. While a field is typed in, its versions replace each other; typing that
 * ends where it began leaves no step.
 */
export function record(history: History, next: BusinessCase, field: string, committed: boolean): History {
  const base = baseFor(history, field)
  const past = history.typing?.field === field ? withoutBase(history.past, base) : history.past
  const typing = committed ? null : { field, base }
  if (next === base) {
    const untouched = history.present === base
    return { past, present: base, future: untouched ? history.future : [], typing }
  }
  return { past: [...past, base].slice(-MOST_STEPS), present: next, future: [], typing }
}

function withoutBase(past: readonly BusinessCase[], base: BusinessCase): readonly BusinessCase[] {
  return past.at(-1) === base ? past.slice(0, -1) : past
}

export function undo({ past, present, future }: History): History {
  const before = past.at(-1)
  if (before === undefined) return { past, present, future, typing: null }
  return { past: past.slice(0, -1), present: before, future: [present, ...future], typing: null }
}

export function redo({ past, present, future }: History): History {
  const [after, ...rest] = future
  if (after === undefined) return { past, present, future, typing: null }
  return { past: [...past, present], present: after, future: rest, typing: null }
}
