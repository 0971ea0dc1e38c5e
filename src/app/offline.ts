import type { OfflineMessage } from '../workers/offline-message.ts'
import { isSingleFile } from './single-file/is-single-file.ts'
import { trustedScriptUrl } from './trusted-types.ts'

/**
 * - none: not yet, or not possible here
 * - ready-offline: everything is kept on this device
 * - update-waiting: a newer version is kept and starts after applyUpdate
 * - updated-elsewhere: another tab started a newer version; this one runs on until it is reloaded
 * - part-missing: a part of this version could not be loaded, as happens when a host has only a newer one
 */
export type OfflineState = 'none' | 'ready-offline' | 'update-waiting' | 'updated-elsewhere' | 'part-missing'

/** What only a reload ends. */
const LASTING: readonly OfflineState[] = ['updated-elsewhere', 'part-missing']

let state: OfflineState = 'none'
let waiting: ServiceWorker | undefined
let reloadWanted = false
const listeners = new Set<() => void>()

function become(next: OfflineState): void {
  if (state === next || LASTING.includes(state)) return
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

function ask(worker: ServiceWorker | null | undefined, type: OfflineMessage['type']): void {
  const message: OfflineMessage = { type }
  worker?.postMessage(message)
}

/** Call on the user's click only: the page reloads once the newer version has taken over. */
export function applyUpdate(): void {
  reloadWanted = true
  if (LASTING.includes(state)) location.reload()
  else ask(waiting, 'SKIP_WAITING')
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
  if (!hadController) return
  // Also where this page reloads: the user may stay after all, when asked about changes that are not saved.
  become('updated-elsewhere')
  if (reloadWanted) location.reload()
  reloadWanted = false
}

function watchController(workers: ServiceWorkerContainer): void {
  // The very first worker takes over a page that had none: that is no update.
  let hadController = workers.controller !== null
  workers.addEventListener('controllerchange', () => {
    onNewController(hadController)
    hadController = true
  })
}

/** Vite tells of every part that does not come; what needed it stands still, and cannot say why. */
function watchParts(): void {
  window.addEventListener('vite:preloadError', () => become('part-missing'))
}

export async function startOffline(): Promise<void> {
  watchParts()
  if (!import.meta.env.PROD || isSingleFile || !('serviceWorker' in navigator)) return
  watchController(navigator.serviceWorker)
  const url = trustedScriptUrl(`${import.meta.env.BASE_URL}sw.js`)
  try {
    observe(await navigator.serviceWorker.register(url, { updateViaCache: 'none' }))
    ask(navigator.serviceWorker.controller, 'FORGET_EARLIER')
  } catch {
    // Blocked by a setting, or the connection was lost: the app works, and the state keeps saying none.
  }
}
