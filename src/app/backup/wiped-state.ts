let wiped: Blob | null = null
const listeners = new Set<() => void>()

/** The back-up of what was wiped on this page, in memory only; null where nothing was wiped. */
export function wipedBackup(): Blob | null {
  return wiped
}

export function subscribeWiped(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function becomeWiped(backup: Blob | null): void {
  wiped = backup
  for (const listener of listeners) listener()
}
