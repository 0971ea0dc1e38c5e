import { useWords } from '../../screens/words-context.ts'
import type { CaseStore } from '../../state/case-store.ts'
import { now } from '../clock.ts'
import { notices } from '../notices.tsx'
import { storage } from '../storage.ts'
import { saveAsFile } from './save-as-file.ts'

export function useSaveFile(store: CaseStore): () => void {
  const words = useWords().app
  return () => {
    void saveAsFile(store.getState().history.present).then((file) => {
      if (file !== null) void tellFiled(store)
      notices.tell({ text: file === null ? words.notSavedFile : words.savedFile(file) })
    })
  }
}

/** So that the reminder of a back-up leaves this case out. */
async function tellFiled(store: CaseStore): Promise<void> {
  const { repository } = await storage()
  await repository.tellFiled(store.getState().history.present.id, now())
}
