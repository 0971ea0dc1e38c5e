import { expose, transfer } from 'comlink'
import { type ExportKind, type ExportQuestion, makeExport } from '../export/make-export.ts'

/** What this worker does for the page: answer that it is there, and make one file, which changes hands without being copied. */
const offered = {
  isReady: () => true,
  makeExport: async (kind: ExportKind, question: ExportQuestion) => {
    const bytes = await makeExport(kind, question)
    return transfer(bytes, [bytes.buffer])
  },
}

export type ExportWorker = typeof offered

expose(offered)
