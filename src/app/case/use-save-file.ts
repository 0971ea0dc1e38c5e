import { useWords } from '../../screens/words-context.ts'
import type { CaseStore } from '../../state/case-store.ts'
import { notices } from '../notices.tsx'
import { saveAsFile } from './save-as-file.ts'

export function useSaveFile(store: CaseStore): () => void {
  const words = useWords().app
  return () => {
    void saveAsFile(store.getState().history.present).then((file) => {
      notices.tell({ text: file === null ? words.notSavedFile : words.savedFile(file) })
    })
  }
}
