import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openApp } from './app-page.ts'

const REFUSES_ALL = `addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('fetch', (event) => event.respondWith(Promise.reject(new Error('broken'))))`

/** Programs of service workers as a host might publish them by mistake. */
export const BROKEN = {
  atOnce: `throw new Error('broken')`,
  inInstall: `addEventListener('install', (event) => event.waitUntil(Promise.reject(new Error('broken'))))`,
  inActivate: `addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(Promise.reject(new Error('broken'))))`,
  refusesAll: REFUSES_ALL,
  refusesParts: REFUSES_ALL.replace(
    'event.respondWith',
    `event.request.url.includes('/assets/') && event.respondWith`,
  ),
}

export function publishWorker(directory: string, program: string): Promise<void> {
  return writeFile(join(directory, 'sw.js'), program)
}

/** What the README tells a host to do. */
export function publishSwitchOff(directory: string): Promise<void> {
  return copyFile(join(directory, 'sw-off.js'), join(directory, 'sw.js'))
}

/** As the browser does by itself now and then; a worker that cannot start is refused. */
export function lookForUpdate(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
  })
}

/** Acts, and waits until another service worker has started. The browser tells: a page that broke cannot. */
export async function untilAnotherStarts(page: Page, act: () => Promise<unknown>): Promise<void> {
  const session = await page.context().newCDPSession(page)
  let before: readonly string[] = []
  await new Promise<void>((found, failed) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const isAnother = ({ versionId }: { versionId: string }) => !before.includes(versionId)
      if (before.length > 0) {
        if (versions.some((one) => one.status === 'activated' && isAnother(one))) found()
      } else if (versions.length > 0) {
        before = versions.map(({ versionId }) => versionId)
        act().catch(failed)
      }
    })
    session.send('ServiceWorker.enable').catch(failed)
  })
  await session.detach()
}

/** Whether the app starts when its address is opened. */
export async function opens(page: Page): Promise<boolean> {
  page.setDefaultTimeout(3_000)
  const opened = await openApp(page).then(
    () => true,
    () => false,
  )
  page.setDefaultTimeout(30_000)
  return opened
}

/** The service workers of the app and the versions that they keep. */
export function keptOnDevice(page: Page): Promise<{ workers: number; versions: number }> {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    versions: (await caches.keys()).length,
  }))
}
