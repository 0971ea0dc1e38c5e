import type { ServiceWorkerScope } from './service-worker-scope.ts'

declare const self: ServiceWorkerScope

/** The build puts this before the program: the files of its version, with their digests. */
declare const OFFLINE: { readonly version: string; readonly files: readonly (readonly [string, string])[] }

const { scope } = self.registration
// Other apps may share the origin, as on a host with an address per directory.
const own = `baatwijzer-${OFFLINE.version}-${scope}`
const kept = new Set(OFFLINE.files.map(([path]) => path))

/** All files or none: what is not as it was built, as in a half-made publication, leaves the version before in place. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(own)
  await cache.addAll(
    OFFLINE.files.map(
      ([path, integrity]) =>
        new Request(new URL(path, scope), { integrity, cache: 'no-cache', priority: 'low' }),
    ),
  )
}

/** An open page of an earlier version can find its files nowhere else, as the host has them no more. */
async function forgetEarlier(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window' })
  if (pages.length > 1) return
  const names = await caches.keys()
  // In the order in which they were made: what comes after is a version that waits.
  const earlier = names.slice(0, Math.max(0, names.indexOf(own)))
  const ours = earlier.filter((name) => name.endsWith(`-${scope}`))
  await Promise.all(ours.map((name) => caches.delete(name)))
}

/** The path of a file that this version keeps, or an earlier one may have kept. */
function keptPath({ method, url }: Request): string | undefined {
  const { origin, pathname } = new URL(url)
  const address = `${origin}${pathname}`
  if (method !== 'GET' || !address.startsWith(scope)) return undefined
  const path = address.slice(scope.length).replace(/^index\.html$/, '')
  return kept.has(path) || path.startsWith('assets/') ? path : undefined
}

async function find(path: string): Promise<Response | undefined> {
  const address = new URL(path, scope)
  return (
    (await caches.match(address, { cacheName: own, ignoreVary: true })) ??
    (await caches.match(address, { ignoreVary: true }))
  )
}

async function answer(request: Request, path: string): Promise<Response> {
  // A browser may lose what it kept, or fail to read it: the host has it too.
  const found = await find(path).catch(() => undefined)
  return found ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
// The page of the first visit is served by the worker at once, so that its lazy parts work offline too.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const path = keptPath(event.request)
  if (path !== undefined) event.respondWith(answer(event.request, path))
})
self.addEventListener('message', (event) =>
  event.waitUntil(event.data.type === 'SKIP_WAITING' ? self.skipWaiting() : forgetEarlier()),
)
