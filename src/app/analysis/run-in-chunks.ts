/** Does one chunk of the work; one at a time. */
export type Runner<C, T> = (chunk: C) => Promise<T>

export interface Following {
  readonly signal: AbortSignal
  /** The share of the work that is done, each time a chunk is. */
  readonly onProgress: (share: number) => void
}

/**
 * The outcome of every chunk, in order. Each runner takes the next chunk as soon as it is free. How the work is cut does not depend on
 * the number of runners, so neither does the outcome. Stops at the first failure, and with the signal's reason when it is aborted.
 */
export async function runInChunks<C, T>(
  chunks: readonly C[],
  runners: readonly Runner<C, T>[],
  { signal, onProgress }: Following,
): Promise<readonly T[]> {
  const outcomes = new Array<T>(chunks.length)
  const waiting = chunks.entries()
  let [done, hasFailed] = [0, false]
  const work = async (run: Runner<C, T>): Promise<void> => {
    // All runners take from the same row.
    for (const [at, chunk] of waiting) {
      if (hasFailed) return
      signal.throwIfAborted()
      outcomes[at] = await run(chunk)
      signal.throwIfAborted()
      done += 1
      onProgress(done / chunks.length)
    }
  }
  try {
    await Promise.all(runners.map(work))
  } catch (error) {
    hasFailed = true
    throw error
  }
  return outcomes
}
