import type { CaseSummary } from './case-repository.ts'

/** How much of what is here stands in no file. */
export interface BackupAdvice {
  /** Cases that were changed after they were last written to a file, of their own or with all others. */
  readonly unfiled: number
  /** Whether it is time to say so: work of a fortnight stands nowhere but in this browser. */
  readonly isDue: boolean
}

const FORTNIGHT = 14 * 24 * 60 * 60 * 1000

/** @param now, backedUpAt moments in ISO notation; null where everything was never written to a file */
export function backupAdvice(
  now: string,
  backedUpAt: string | null,
  cases: readonly Pick<CaseSummary, 'savedAt' | 'madeAt' | 'filedAt'>[],
): BackupAdvice {
  const unfiled = cases.filter(
    ({ savedAt, filedAt = '' }) => savedAt > filedAt && savedAt > (backedUpAt ?? ''),
  )
  const isOld = ({ savedAt, madeAt = savedAt, filedAt = '' }: (typeof cases)[number]) => {
    const since = [filedAt, backedUpAt ?? '', madeAt].sort().at(-1) ?? madeAt
    return Date.parse(now) - Date.parse(since) >= FORTNIGHT
  }
  return { unfiled: unfiled.length, isDue: unfiled.some(isOld) }
}
