import { type Remote, wrap } from 'comlink'
import { ownWorker } from './own-worker.ts'

/** On a slow machine starting takes longest, and says nothing of the task. */
const SECONDS_TO_START = 5

/** `no-worker`: none could be started; `broken`: it failed at its task. */
export type Outcome<T> = T | 'called-off' | 'no-worker' | 'broken'

/** Does one task in a worker of its own, which ends with it: nothing of the task is left. */
export async function inWorker<W extends { isReady: () => boolean }, T>(
  url: string,
  task: (remote: Remote<W>) => Promise<T>,
  calledOff: AbortSignal,
): Promise<Outcome<T>> {
  const worker = startWorker(url)
  if (worker === null) return 'no-worker'
  try {
    const remote = wrap<W>(worker)
    const stopped = when(calledOff, 'abort', 'called-off' as const)
    const broken = when(worker, 'error', 'broken' as const)
    const isReady = answerOf(Promise.resolve(remote.isReady()))
    const started = await Promise.race([isReady, stopped, broken, after(SECONDS_TO_START, 'late' as const)])
    if (started === 'called-off') return started
    if (started !== true) return 'no-worker'
    return await Promise.race([answerOf(task(remote)), stopped, broken])
  } finally {
    worker.terminate()
  }
}

/** The same outcome once so many seconds have passed. */
export function after<T>(seconds: number, outcome: T): Promise<T> {
  return new Promise((passed) => {
    setTimeout(() => passed(outcome), seconds * 1000)
  })
}

function startWorker(url: string): Worker | null {
  try {
    return ownWorker(url)
  } catch {
    return null
  }
}

function answerOf<T>(asked: Promise<T>): Promise<T | 'broken'> {
  return asked.catch(() => 'broken' as const)
}

function when<T>(target: EventTarget, event: string, outcome: T): Promise<T> {
  return new Promise((happened) => {
    target.addEventListener(event, () => happened(outcome), { once: true })
  })
}
