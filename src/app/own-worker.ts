import { isSingleFile } from './single-file/is-single-file.ts'
import { trustedProgram, trustedScriptUrl } from './trusted-types.ts'

/**
 * Starts one of our own workers.
 * @param source what an import with `?worker&url` gives: its address, or in the single file its program
 */
export function ownWorker(source: string): Worker {
  if (isSingleFile) return new Worker(trustedProgram(source))
  return new Worker(trustedScriptUrl(source), { type: 'module' })
}
