/**
 * Calls once, at the first error that nothing caught: an action of the user then ended in the middle, without a word.
 * Errors of browser extensions and notes of the browser itself are not ours to tell.
 */
export function tellOfErrors(page: Window, tell: () => void): () => void {
  const listening = new AbortController()
  const heard = (error: unknown) => {
    if (listening.signal.aborted || !isOurs(error, page.location.origin)) return
    listening.abort()
    tell()
  }
  const { signal } = listening
  page.addEventListener('error', (event) => heard(event.error), { signal })
  page.addEventListener('unhandledrejection', (event) => heard(event.reason), { signal })
  return () => listening.abort()
}

function isOurs(error: unknown, origin: string): boolean {
  if (!(error instanceof Error)) return false
  return error.name !== 'AbortError' && `${error.stack ?? ''} ${error.message}`.includes(origin)
}
