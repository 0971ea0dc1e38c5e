import { refusedWhole } from '../../case-file/refused-whole.ts'
import type { ImportWorker } from '../../workers/import.ts'
import workerUrl from '../../workers/import.ts?worker&url'
import type { Outside, Received } from '../../workers/receive-case.ts'
import { after, inWorker } from '../in-worker.ts'

/** From the moment at which the worker is there. */
const SECONDS = 5

/** `no-worker`: none could be started. */
export type Answer = Received | 'called-off' | 'no-worker'

/** Receives one case in a worker of its own: whatever was in the file, nothing of it is left. */
export async function receiveInWorker(outside: Outside, calledOff: AbortSignal): Promise<Answer> {
  const answer = await inWorker<ImportWorker, Received>(
    workerUrl,
    ({ receiveCase }) => Promise.race([receiveCase(outside), after(SECONDS, TOO_LATE)]),
    calledOff,
  )
  return answer === 'broken' ? refusedWhole({ code: 'not-calculated' }) : answer
}

const TOO_LATE = refusedWhole({ code: 'took-too-long', seconds: SECONDS })
