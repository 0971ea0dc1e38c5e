import { useEffect, useEffectEvent } from 'react'
import type { CaseFile } from '../files/use-case-file.ts'
import type { CaseStore } from '../../state/case-store.ts'

/** Undo, redo and save by keyboard, wherever focus is. Text that is still being typed keeps the undo of its own field. */
export function useCaseShortcuts(store: CaseStore, file: Pick<CaseFile, 'save' | 'saveAs'>): void {
  const press = useEffectEvent((event: KeyboardEvent, isTyping: boolean) => {
    const command = commandOf(event)
    if (command === null || (isTyping && command !== 'save' && command !== 'saveAs')) return
    event.preventDefault()
    if (command === 'save') file.save()
    else if (command === 'saveAs') file.saveAs()
    else store[command]()
  })
  useEffect(() => {
    let typedIn: EventTarget | null = null
    const typed = (event: Event) => {
      typedIn = event.target
    }
    const settled = (event: Event) => {
      if (event.target === typedIn) typedIn = null
    }
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === 'Escape') settled(event)
      press(event, typedIn !== null && typedIn === document.activeElement && isText(typedIn))
    }
    document.addEventListener('input', typed, true)
    document.addEventListener('focusout', settled, true)
    document.addEventListener('keydown', pressed, true)
    return () => {
      document.removeEventListener('input', typed, true)
      document.removeEventListener('focusout', settled, true)
      document.removeEventListener('keydown', pressed, true)
    }
  }, [])
}

function commandOf(event: KeyboardEvent): 'undo' | 'redo' | 'save' | 'saveAs' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 's') return event.shiftKey ? 'saveAs' : 'save'
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && !event.shiftKey ? 'redo' : null
}

/** They have no undo of their own. */
const WITHOUT_TEXT = new Set(['checkbox', 'radio', 'range'])

function isText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !WITHOUT_TEXT.has(target.type)
}
