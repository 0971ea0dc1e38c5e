/**
 * Calls once, at the first error that nothing caught: an action of the user then ended in the middle, without a word.
 * Errors of browser extensions and notes of the browser itself are not ours to tell.
 */
export function tellOfErrors(page: Window, tell: () => void): () => void {
  const listening = new AbortController()
  const heard = (error: unknown) => {
    if (listening.signal.aborted || !isOurs(error, placeOf(page.location))) return
    listening.abort()
    tell()
  }
  const { signal } = listening
  page.addEventListener('error', (event) => heard(event.error), { signal })
  page.addEventListener('unhandledrejection', (event) => heard(event.reason), { signal })
  return () => listening.abort()
}

/** Where our programs come from; a page from disk may have no origin to speak of. */
function placeOf({ origin, protocol }: Location): string {
  return origin === 'null' ? protocol : origin
}

function isOurs(error: unknown, place: string): boolean {
  if (!(error instanceof Error)) return false
  return error.name !== 'AbortError' && `${error.stack ?? ''} ${error.message}`.includes(place)
}
