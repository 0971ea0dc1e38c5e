import { LIMITS } from '../limits.ts'
import { z } from '../zod.ts'

/** The entry of a back-up that lists the others. */
export const CONTENTS = 'backup.json'

const text = z.string().max(LIMITS.name)
const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
const at = z.iso.datetime()
const revision = z.int().min(1)

const contents = z.strictObject({
  format: z.literal('baatwijzer-backup'),
  version: z.literal(1),
  at,
  cases: z.array(z.strictObject({ id, name: text, savedAt: at, revision, file: text })).max(LIMITS.list),
  moments: z.array(
    z.strictObject({
      caseId: id,
      kind: z.enum(['quarter', 'day', 'take-over', 'restore', 'migration', 'named']),
      name: text,
      at,
      revision,
      file: text,
    }),
  ),
})

/** What a back-up holds: every case and every moment with the file that it stands in, each a case file as any other. */
export type Contents = z.infer<typeof contents>

export function contentsIn(bytes: Uint8Array): Contents | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return contents.safeParse(value).data ?? null
  } catch {
    return null
  }
}
