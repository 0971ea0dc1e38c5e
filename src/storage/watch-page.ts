export interface PageMoments {
  /**
   * The page may be about to go, and may stay. This is the only moment that a browser waits for: a page that listens to `pagehide`
   * alone is ended without it when the machine is busy (measured in Chromium: one navigation in seventy-five).
   */
  readonly maybeLeaving: () => void
  /** The page may be gone after this call returns. */
  readonly leaving: () => void
  readonly hidden: () => void
  readonly back: () => void
}

/** Outside a page (a test, a worker) nothing is watched. */
export function watchPage({ maybeLeaving, leaving, hidden, back }: PageMoments): () => void {
  if (typeof document === 'undefined') return () => undefined
  const watching = new AbortController()
  const { signal } = watching
  let hasLeft = false
  const leave = () => {
    hasLeft = true
    leaving()
  }
  const show = () => {
    hasLeft = false
    back()
  }
  // A page that leaves is hidden too, but can begin nothing any more.
  const turn = () => {
    if (document.visibilityState === 'visible') show()
    else if (!hasLeft) hidden()
  }
  window.addEventListener('beforeunload', maybeLeaving, { signal })
  window.addEventListener('pagehide', leave, { signal })
  window.addEventListener('pageshow', show, { signal })
  document.addEventListener('visibilitychange', turn, { signal })
  return () => watching.abort()
}
