export interface PageMoments {
  /** The page may be gone after this call returns. */
  readonly leaving: () => void
  readonly hidden: () => void
  readonly back: () => void
}

/** Outside a page (a test, a worker) nothing is watched. */
export function watchPage({ leaving, hidden, back }: PageMoments): () => void {
  if (typeof document === 'undefined') return () => undefined
  const visibility = () => (document.visibilityState === 'hidden' ? hidden() : back())
  window.addEventListener('pagehide', leaving)
  window.addEventListener('pageshow', back)
  document.addEventListener('visibilitychange', visibility)
  return () => {
    window.removeEventListener('pagehide', leaving)
    window.removeEventListener('pageshow', back)
    document.removeEventListener('visibilitychange', visibility)
  }
}
