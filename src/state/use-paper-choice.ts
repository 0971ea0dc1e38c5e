import { useStore } from 'zustand'
import { type PaperChoice, paperChoice } from './paper-choice.ts'

export function usePaperChoice(): readonly [PaperChoice, (changed: Partial<PaperChoice>) => void] {
  return [useStore(paperChoice), paperChoice.setState]
}
