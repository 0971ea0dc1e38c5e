import type { Page } from 'playwright-core'
import type { OfflineState } from '../../src/app/offline.ts'

export function runningScript(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')?.src)
}

export function untilOfflineState(page: Page, state: OfflineState): Promise<void> {
  return page.locator(`[data-offline=${state}]`).waitFor({ state: 'attached' })
}

/**
 * Looks for an update and resolves when the version that is published now waits. It looks twice: the browser may join a
 * look to one of its own that began before the publication, or in the middle of it; the second one starts afterwards.
 */
export function untilUpdateWaits(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
    await registration.update()
    const end = performance.now() + 30_000
    await new Promise<void>((found, failed) => {
      const look = () => {
        const { installing, waiting, active } = registration
        if (waiting && !installing) {
          found()
          return
        }
        if (performance.now() < end) {
          requestAnimationFrame(look)
          return
        }
        const states = [installing, waiting, active].map((worker) => worker?.state ?? 'none').join(', ')
        failed(new Error(`No version waits (workers: ${states})`))
      }
      look()
    })
  })
}

/** Resolves when the version that is published now has been looked at and was not taken. */
export function untilUpdateRefused(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await new Promise<void>((found) => {
      const look = () => (registration.installing ? requestAnimationFrame(look) : found())
      look()
    })
    if (registration.waiting) throw new Error('It was taken.')
  })
}

/** Clicks what says that there is a newer version, and waits for the page to be loaded with that. */
export async function clickUpdate(page: Page): Promise<void> {
  await untilOfflineState(page, 'update-waiting')
  await Promise.all([page.waitForEvent('load'), page.locator('[data-offline] button').click()])
  await untilOfflineState(page, 'ready-offline')
}

/** How often the page has been loaded from now on. */
export function loadsOf(page: Page): () => number {
  let loads = 0
  page.on('load', () => loads++)
  return () => loads
}
