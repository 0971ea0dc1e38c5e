import { LIMITS } from '../../case-file/limits.ts'
import type { Reason } from '../../case-file/refusal.ts'
import { refusedWhole } from '../../case-file/refused-whole.ts'
import type { Outside, OutsideLink, Received } from '../../workers/receive-case.ts'
import { receiveInWorker } from './receive-in-worker.ts'
import { tellWhenSlow } from './tell-when-slow.ts'

/**
 * The only way in: files, dropped and chosen, examples, pasted text, links.
 * @param opening what is said when it takes a while
 * @returns null where the user called it off
 */
export async function receive(given: Blob | OutsideLink, opening: string): Promise<Received | null> {
  const calledOff = new AbortController()
  const done = tellWhenSlow(opening, () => calledOff.abort())
  try {
    const outside = given instanceof Blob ? await bytesOf(given) : given
    if ('code' in outside) return refusedWhole(outside)
    return calledOff.signal.aborted ? null : await judge(outside, calledOff.signal)
  } finally {
    done()
  }
}

async function judge(outside: Outside, calledOff: AbortSignal): Promise<Received | null> {
  const answer = await receiveInWorker(outside, calledOff)
  if (answer === 'called-off') return null
  if (answer !== 'no-worker') return answer
  // Some organisations forbid workers. Sizes are limited here too; only a case that calculates long is felt.
  const { receiveCase } = await import('../../workers/receive-case.ts')
  return receiveCase(outside)
}

/** A file far too large is not even read. */
async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer> | Reason> {
  if (blob.size > LIMITS.bytes) return { code: 'too-large', bytes: blob.size, limit: LIMITS.bytes }
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    return { code: 'unreadable' }
  }
}
