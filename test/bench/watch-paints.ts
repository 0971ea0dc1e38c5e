import type { Page } from 'playwright-core'

/** Milliseconds. */
export const FRAME = 1000 / 60

/**
 * From now on, until it is called again: the milliseconds from each input to the paint of what follows it.
 * @param follows where something changes with each input
 */
export async function watchPaints(page: Page, follows: string): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(watch, follows)
  return () => page.evaluate(() => (globalThis as { paintLatencies?: number[] }).paintLatencies ?? [])
}

/**
 * In the page: notes the time from each key to the first task after the frame that shows what follows it. Without functions that have a
 * name: the name would be given by a helper that the page does not know.
 */
function watch(follows: string): void {
  const kept = globalThis as { paintLatencies?: number[]; stopWatching?: AbortController }
  kept.stopWatching?.abort()
  kept.stopWatching = new AbortController()
  kept.paintLatencies = []
  const { signal } = kept.stopWatching
  let pressed = 0
  addEventListener('input', (event) => void (pressed = event.timeStamp), { capture: true, signal })
  const changed = new MutationObserver(() => {
    const since = pressed
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        kept.paintLatencies?.push(performance.now() - since)
        port1.close()
      }
      port2.postMessage(null)
    })
  })
  const place = document.querySelector(follows)
  if (place === null) throw new Error(`Nothing matches ${follows}`)
  changed.observe(place, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => changed.disconnect())
}
