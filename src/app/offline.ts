import { trustedScriptUrl } from './trusted-types.ts'

/**
 * - none: not yet, or not possible here
 * - ready-offline: everything is kept on this device
 * - update-waiting: a newer version is kept and starts after applyUpdate
 * - updated-elsewhere: another tab started a newer version; this one runs on until it is reloaded
 */
export type OfflineState = 'none' | 'ready-offline' | 'update-waiting' | 'updated-elsewhere'

let state: OfflineState = 'none'
let waiting: ServiceWorker | undefined
let reloadWanted = false
const listeners = new Set<() => void>()

function become(next: OfflineState): void {
  if (state === next || state === 'updated-elsewhere') return
  state = next
  for (const listener of listeners) listener()
}

export function offlineState(): OfflineState {
  return state
}

export function subscribeOffline(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Call on the user's click only: the page reloads once the newer version has taken over. */
export function applyUpdate(): void {
  reloadWanted = true
  if (state === 'updated-elsewhere') location.reload()
  else waiting?.postMessage({ type: 'SKIP_WAITING' })
}

function updateWaits(worker: ServiceWorker): void {
  waiting = worker
  become('update-waiting')
}

function follow(worker: ServiceWorker, isUpdate: boolean): void {
  worker.addEventListener('statechange', () => {
    if (worker.state === 'installed' && isUpdate) updateWaits(worker)
    if (worker.state === 'activated' && !isUpdate) become('ready-offline')
  })
}

function observe(registration: ServiceWorkerRegistration): void {
  if (registration.active?.state === 'activated') become('ready-offline')
  if (registration.waiting) updateWaits(registration.waiting)
  if (registration.installing) follow(registration.installing, registration.active !== null)
  registration.addEventListener('updatefound', () => {
    if (registration.installing) follow(registration.installing, registration.active !== null)
  })
}

function onNewController(hadController: boolean): void {
  if (reloadWanted) {
    reloadWanted = false
    location.reload()
  } else if (hadController) become('updated-elsewhere')
}

function watchController(workers: ServiceWorkerContainer): void {
  // The very first worker takes over a page that had none: that is no update.
  let hadController = workers.controller !== null
  workers.addEventListener('controllerchange', () => {
    onNewController(hadController)
    hadController = true
  })
}

export async function startOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  watchController(navigator.serviceWorker)
  const url = trustedScriptUrl(`${import.meta.env.BASE_URL}sw.js`)
  try {
    observe(await navigator.serviceWorker.register(url, { updateViaCache: 'none' }))
  } catch {
    // Blocked by a setting, or the connection was lost: the app works, and the state keeps saying none.
  }
}
