import type { ServiceWorkerScope } from './service-worker-scope.ts'

declare const self: ServiceWorkerScope

/** Removes the service worker and what it kept; cases are kept elsewhere. Pages run on, and come from the host. */
async function switchOff(): Promise<void> {
  const { registration } = self
  const names = (await caches.keys()).filter((name) => name.endsWith(`-${registration.scope}`))
  await Promise.all(names.map((name) => caches.delete(name)))
  await registration.unregister()
}

// A broken worker before this one may let no page start on which a user could click.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', (event) => event.waitUntil(switchOff()))
