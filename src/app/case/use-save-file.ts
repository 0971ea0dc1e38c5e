import type { BusinessCase } from '../../domain/business-case.ts'
import { useWords } from '../../screens/words-context.ts'
import type { CaseStore } from '../../state/case-store.ts'
import { now } from '../clock.ts'
import { becomeFiling } from '../filings.ts'
import { notices } from '../notices.tsx'
import { storage } from '../storage.ts'
import { saveAsFile } from './save-as-file.ts'

export function useSaveFile(store: CaseStore): () => void {
  const words = useWords().app
  return () => {
    const saved = store.getState().history.present
    void saveAsFile(saved).then((file) => {
      if (file !== null) void tellFiled(store, saved, file)
      notices.tell({ text: file === null ? words.notSavedFile : words.savedFile(file) })
    })
  }
}

/** So that the reminder of a back-up leaves this case out. */
async function tellFiled(store: CaseStore, saved: BusinessCase, file: string): Promise<void> {
  const at = now()
  if (store.getState().history.present === saved) becomeFiling(saved.id, { kind: 'filed', file, at })
  const { repository } = await storage()
  await repository.tellFiled(saved.id, at)
}
