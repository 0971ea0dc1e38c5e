import { wrap } from 'comlink'
import { refusedWhole } from '../../case-file/refused-whole.ts'
import type { ImportWorker } from '../../workers/import.ts'
import workerUrl from '../../workers/import.ts?worker&url'
import type { Outside, Received } from '../../workers/receive-case.ts'
import { ownWorker } from '../own-worker.ts'

/** From the moment at which the worker is there, which takes longest on a slow machine and says nothing of the file. */
const SECONDS = 5

/** `no-worker`: none could be started. */
export type Answer = Received | 'called-off' | 'no-worker'

/** Receives one case in a worker of its own, which ends with it: whatever was in the file, nothing of it is left. */
export async function receiveInWorker(outside: Outside, calledOff: AbortSignal): Promise<Answer> {
  const worker = startWorker()
  if (worker === null) return 'no-worker'
  try {
    return await ask(worker, outside, calledOff)
  } finally {
    worker.terminate()
  }
}

async function ask(worker: Worker, outside: Outside, calledOff: AbortSignal): Promise<Answer> {
  const remote = wrap<ImportWorker>(worker)
  const stopped = when(calledOff, 'abort', 'called-off' as const)
  const broken = when(worker, 'error', 'broken' as const)
  const started = await Promise.race([remote.isReady(), stopped, broken, tooLate()])
  if (started === 'called-off') return started
  if (started !== true) return 'no-worker'
  const answer = await Promise.race([answerOf(remote.receiveCase(outside)), stopped, broken, tooLate()])
  if (answer === 'too-late') return refusedWhole({ code: 'took-too-long', seconds: SECONDS })
  return answer === 'broken' ? refusedWhole({ code: 'not-calculated' }) : answer
}

function startWorker(): Worker | null {
  try {
    return ownWorker(workerUrl)
  } catch {
    return null
  }
}

function answerOf(asked: Promise<Received>): Promise<Received | 'broken'> {
  return asked.catch(() => 'broken' as const)
}

function when<T>(target: EventTarget, event: string, outcome: T): Promise<T> {
  return new Promise((happened) => {
    target.addEventListener(event, () => happened(outcome), { once: true })
  })
}

function tooLate(): Promise<'too-late'> {
  return new Promise((passed) => {
    setTimeout(() => passed('too-late'), SECONDS * 1000)
  })
}
