type FailureReason = 'quota' | 'closed' | 'timeout' | 'unknown'

export interface Failed {
  readonly kind: 'failed'
  readonly reason: FailureReason
  /** The technical text, for a report of the problem; no words for users. */
  readonly detail: string
}

const REASONS: Readonly<Record<string, FailureReason>> = {
  QuotaExceededError: 'quota',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  OpenFailedError: 'closed',
  TimeoutError: 'timeout',
}

export function failureOf(error: unknown): Failed {
  const reason = causes(error)
    .map(({ name }) => REASONS[name])
    .find((known) => known !== undefined)
  return { kind: 'failed', reason: reason ?? 'unknown', detail: String(error).slice(0, 300) }
}

/** The error and what it wraps: Dexie puts the error that tells most (a full disk) inside an AbortError. */
function causes(error: unknown): readonly Error[] {
  const found: Error[] = []
  let next: unknown = error
  while (next instanceof Error && !found.includes(next)) {
    found.push(next)
    next = 'inner' in next ? next.inner : next.cause
  }
  return found
}
