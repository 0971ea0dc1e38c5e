import { Redo2, Undo2 } from 'lucide-react'
import { useCase, useCaseStore } from '../state/use-case.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { useWords } from './words-context.ts'

/** The way back and forward in the open case. */
export function UndoButtons() {
  const words = useWords().app
  const store = useCaseStore()
  const canUndo = useCase(({ history }) => history.past.length > 0)
  const canRedo = useCase(({ history }) => history.future.length > 0)
  return (
    <>
      <IconButton label={words.undo} aria-keyshortcuts="Control+Z" disabled={!canUndo} onClick={store.undo}>
        <Undo2 aria-hidden />
      </IconButton>
      <IconButton
        label={words.redo}
        aria-keyshortcuts="Control+Shift+Z"
        disabled={!canRedo}
        onClick={store.redo}
      >
        <Redo2 aria-hidden />
      </IconButton>
    </>
  )
}
