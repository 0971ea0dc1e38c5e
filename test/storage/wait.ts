import { expect, vi } from 'vitest'
import type { Autosave } from '../../src/storage/autosave.ts'
import type { SaveStatus } from '../../src/storage/save-status.ts'

export async function untilStatus(autosave: Autosave, kind: SaveStatus['kind']): Promise<SaveStatus> {
  await vi.waitFor(() => expect(autosave.status().kind).toBe(kind), { timeout: 4000, interval: 5 })
  return autosave.status()
}
