import { scanJson } from '../json-text.ts'
import { LIMITS } from '../limits.ts'
import type { Outcome } from '../outcome.ts'
import { refusedWhole } from '../refused-whole.ts'
import { z } from '../zod.ts'
import type { Backup } from './open-backup.ts'

const rescue = z.strictObject({
  format: z.literal('baatwijzer-rescue'),
  version: z.literal(1),
  at: z.iso.datetime(),
  cases: z.array(z.string()).max(LIMITS.list),
})

/**
 * Opens what the recovery page saves in one file: every text that it found, as a text, since what is damaged may be no JSON. The
 * texts say themselves who they are.
 */
export function openRescue(bytes: Uint8Array): Outcome<Backup> {
  const found = rescueIn(bytes)
  if (found === null) return refusedWhole({ code: 'not-a-backup' })
  const { at, cases } = found
  const listed = cases.map((_, n) => ({
    id: '',
    name: String(n + 1),
    savedAt: at,
    revision: 1,
    file: String(n),
  }))
  return {
    ok: true,
    value: {
      contents: { format: 'baatwijzer-backup', version: 1, at, cases: listed, moments: [] },
      read: (file) =>
        Promise.resolve({ ok: true, value: new TextEncoder().encode(cases[Number(file)] ?? '') }),
    },
  }
}

function rescueIn(bytes: Uint8Array): z.infer<typeof rescue> | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return scanJson(text) === null ? (rescue.safeParse(JSON.parse(text)).data ?? null) : null
  } catch {
    return null
  }
}
