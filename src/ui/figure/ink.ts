import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import type { ColourToken } from '../colour-token.ts'

/** Colours that a canvas needs beside those of the data. */
export type InkToken = ColourToken | 'paper' | 'surface' | 'rule' | 'rule-strong'

export const CHART_FONT = "'Inter Variable', system-ui, sans-serif"

let version = 0
const redraws = new Set<() => void>()
const resolved = new Map<InkToken, string>()

/** Changes when the theme changes or paper comes in, so that a canvas reads its colours again. */
export function useInkVersion(): number {
  return useSyncExternalStore(subscribe, () => version)
}

/** The colour as it is now, in a form a canvas understands. */
export function inkColour(token: InkToken): string {
  const known = resolved.get(token)
  if (known !== undefined) return known
  // A custom property is read back as its text, light-dark() and all; a real property is read back as a colour.
  const probe = document.createElement('span')
  probe.style.color = `var(--${token})`
  document.body.append(probe)
  const colour = getComputedStyle(probe).color
  probe.remove()
  resolved.set(token, colour)
  return colour
}

function inkChanged(): void {
  version += 1
  resolved.clear()
  for (const redraw of redraws) redraw()
}

/** Runs something while all figures are drawn for paper, whatever the theme; nothing of it is seen on the screen. */
export function onPaper<T>(take: () => T): T {
  setPrinting(true)
  try {
    return take()
  } finally {
    setPrinting(false)
  }
}

/** Paper is drawn at once: the browser takes its picture as soon as the event is over. */
function setPrinting(printing: boolean): void {
  if (printing === (document.documentElement.dataset.printing !== undefined)) return
  document.documentElement.toggleAttribute('data-printing', printing)
  flushSync(inkChanged)
}

let stopWatching = (): void => undefined

function subscribe(redraw: () => void): () => void {
  if (redraws.size === 0) stopWatching = watch()
  redraws.add(redraw)
  return () => {
    redraws.delete(redraw)
    if (redraws.size === 0) stopWatching()
  }
}

function watch(): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const paper = matchMedia('print')
  const theme = new MutationObserver(inkChanged)
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', inkChanged, { signal })
  paper.addEventListener('change', () => setPrinting(paper.matches), { signal })
  window.addEventListener('beforeprint', () => setPrinting(true), { signal })
  window.addEventListener('afterprint', () => setPrinting(false), { signal })
  document.fonts.addEventListener('loadingdone', inkChanged, { signal })
  resolved.clear()
  return () => {
    stop.abort()
    theme.disconnect()
  }
}
