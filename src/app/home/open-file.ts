import type { Opened } from '../../case-file/open-case.ts'
import { LIMITS } from '../../case-file/limits.ts'
import type { BusinessCase } from '../../domain/business-case.ts'
import { now } from '../clock.ts'
import { newId } from '../new-id.ts'
import { storage } from '../storage.ts'

/** What a file holds, always as a new case: it never takes the place of one that is here. */
export async function openBytes(size: number, read: () => Promise<ArrayBuffer>): Promise<Opened> {
  // A file far too large is not even read.
  if (size > LIMITS.bytes) {
    return {
      ok: false,
      refusals: [{ code: 'too-large', bytes: size, limit: LIMITS.bytes, path: '', names: [] }],
    }
  }
  const [{ openCase }, bytes] = await Promise.all([import('../../case-file/open-case.ts'), read()])
  const opened = openCase(new Uint8Array(bytes))
  return opened.ok ? { ...opened, case: { ...opened.case, id: newId() } } : opened
}

export async function keepNewCase(businessCase: BusinessCase): Promise<boolean> {
  const [{ repository }, { headlineOfCase }] = await Promise.all([
    storage(),
    import('../case/headline-of-case.ts'),
  ])
  const outcome = await repository.create(businessCase, { at: now(), headline: headlineOfCase(businessCase) })
  return outcome.kind === 'saved'
}
