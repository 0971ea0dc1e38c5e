import { runnerHere } from './runner-here.ts'
import { forgetWorkers, type RemoteRunner, workerRunners } from './worker-runners.ts'

/** Does work with all workers, or on this page where these cannot be had. After a failure the next work starts them anew. */
export async function withRunners<T>(
  signal: AbortSignal,
  work: (runners: readonly RemoteRunner[]) => Promise<T>,
): Promise<T> {
  const workers = await workerRunners()
  if (workers.length === 0) return work([runnerHere()])
  try {
    return await work(workers)
  } catch (error) {
    if (!signal.aborted) forgetWorkers()
    throw error
  }
}
