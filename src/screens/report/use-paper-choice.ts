import { useSyncExternalStore } from 'react'
import { type PaperChoice, paperChoice } from '../../state/paper-choice.ts'

/** What goes into the paper, and the way to change that. */
export function usePaperChoice(): readonly [PaperChoice, (changed: Partial<PaperChoice>) => void] {
  return [useSyncExternalStore(paperChoice.subscribe, paperChoice.getState), paperChoice.setState]
}
