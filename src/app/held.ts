/** A value that lives as long as the page, and tells who listens when it becomes another. */
export interface Held<T> {
  readonly get: () => T
  readonly become: (value: T) => void
  /** Called with each next value. */
  readonly subscribe: (listener: () => void) => () => void
}

export function held<T>(first: T): Held<T> {
  const listeners = new Set<() => void>()
  let value = first
  return {
    get: () => value,
    become(next) {
      value = next
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
