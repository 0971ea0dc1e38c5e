import { held } from '../held.ts'

/** The back-up of what was wiped on this page, in memory only; null where nothing was wiped. */
export const wipedBackup = held<Blob | null>(null)
