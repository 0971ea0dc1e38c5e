import { type ExportKind, type ExportQuestion, makeExport } from '../../export/make-export.ts'
import type { ExportWorker } from '../../workers/export.ts'
import workerUrl from '../../workers/export.ts?worker&url'
import { inWorker, type Outcome } from '../in-worker.ts'

/** Makes a file off the page, or on it where an organisation forbids workers. */
export async function bytesOfExport(
  kind: ExportKind,
  question: ExportQuestion,
  calledOff: AbortSignal,
): Promise<Exclude<Outcome<Uint8Array>, 'no-worker'>> {
  const made = await inWorker<ExportWorker, Uint8Array>(
    workerUrl,
    (remote) => remote.makeExport(kind, question),
    calledOff,
  )
  if (made !== 'no-worker') return made
  try {
    return await makeExport(kind, question)
  } catch {
    return 'broken'
  }
}
