import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Line } from './line-kind.ts'

export interface ChosenLines {
  readonly ids: ReadonlySet<string>
  /** Chooses a line or no longer; with `extends` all from the line before that one on. */
  readonly toggle: (id: string, how: { readonly extends: boolean }) => void
  readonly clear: () => void
}

const NONE: ReadonlySet<string> = new Set()

/** Which lines of a list something is to be done with together. A line that is gone is no longer chosen. */
export function useChosenLines(lines: readonly Line[]): ChosenLines {
  const [chosen, setChosen] = useState(NONE)
  const last = useRef<string | null>(null)
  const order = useRef<readonly string[]>([])
  const ids = useMemo(() => new Set(lines.flatMap(({ id }) => (chosen.has(id) ? [id] : []))), [lines, chosen])
  useEffect(() => {
    order.current = lines.map(({ id }) => id)
  }, [lines])
  const toggle = useCallback<ChosenLines['toggle']>((id, how) => {
    const meant = how.extends ? between(order.current, last.current, id) : [id]
    last.current = id
    setChosen((before) => {
      const next = new Set(before)
      const isOn = how.extends || !before.has(id)
      for (const each of meant) {
        if (isOn) next.add(each)
        else next.delete(each)
      }
      return next
    })
  }, [])
  const clear = useCallback(() => setChosen(NONE), [])
  return { ids, toggle, clear }
}

function between(order: readonly string[], from: string | null, to: string): readonly string[] {
  const [a, b] = [order.indexOf(from ?? to), order.indexOf(to)]
  return order.slice(Math.min(a < 0 ? b : a, b), Math.max(a, b) + 1)
}
