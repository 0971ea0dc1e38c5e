/** What one tab tells the others, after its commit. It makes the news fast; the truth is the comparison at each save. */
export interface TabMessage {
  /** `wiped`: everything on this device is going. */
  readonly kind: 'saved' | 'restored' | 'deleted' | 'wiped'
  readonly id: string
  readonly revision: number
  readonly session: string
}

export interface TabChannel {
  tell(message: TabMessage): void
  listen(listener: (message: TabMessage) => void): () => void
  close(): void
}

export function openTabChannel(name: string): TabChannel {
  const listeners = new Set<(message: TabMessage) => void>()
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name)
  if (channel !== undefined) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isTabMessage(data)) for (const listener of [...listeners]) listener(data)
    }
  }
  let isClosed = false
  return {
    tell(message) {
      if (!isClosed) channel?.postMessage(message)
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      isClosed = true
      channel?.close()
    },
  }
}

/** The other tab may run another version of the program. */
function isTabMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null) return false
  if (!('kind' in data && 'id' in data && 'revision' in data && 'session' in data)) return false
  const { kind, id, revision, session } = data
  const isKnown = kind === 'saved' || kind === 'restored' || kind === 'deleted' || kind === 'wiped'
  return isKnown && typeof id === 'string' && typeof revision === 'number' && typeof session === 'string'
}
