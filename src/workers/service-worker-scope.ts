import type { OfflineMessage } from './offline-message.ts'

interface Extendable {
  readonly waitUntil: (work: Promise<unknown>) => void
}

interface Fetching {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}

interface Events {
  readonly install: Extendable
  readonly activate: Extendable
  readonly fetch: Fetching
  readonly message: Extendable & { readonly data: OfflineMessage }
}

/** What stands around a service worker, as far as ours use it: the DOM types know pages only. */
export interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (options: { readonly type: 'window' }) => Promise<readonly unknown[]>
  }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: <Name extends keyof Events>(
    name: Name,
    listen: (event: Events[Name]) => void,
  ) => void
}
