/**
 * What a page asks of the service worker. A page may be older than the worker: these names stay as they are.
 *
 * - SKIP_WAITING: the user clicked, so the version that waits may start
 * - FORGET_EARLIER: the page runs; if it is the only one, what earlier versions kept can go
 */
export interface OfflineMessage {
  readonly type: 'SKIP_WAITING' | 'FORGET_EARLIER'
}
