import { useEffect, useEffectEvent } from 'react'
import { useCase, useCaseStore } from '../../state/use-case.ts'
import { placeOfField, type Step } from './steps.ts'

/** Brings the user to a field that was asked for: its step, its line opened where needed, and focus in it. */
export function useGoTo(step: Step, onStep: (step: Step) => void): void {
  const store = useCaseStore()
  const field = useCase((state) => state.goingTo)
  const opens = (line: string | null): boolean => {
    if (line === null || store.getState().openLine === line) return false
    store.openLine(line)
    return true
  }
  const go = useEffectEvent((path: string) => {
    const place = placeOfField(path)
    if (place !== null && place.step !== step) {
      onStep(place.step)
      return
    }
    const isDone = place === null || focusField(path) || !opens(place.line)
    if (isDone) store.goTo(null)
  })
  const openLine = useCase((state) => state.openLine)
  useEffect(() => {
    if (field !== null) go(field)
  }, [field, step, openLine])
}

/** Focuses the field, or the control that holds it; false where it is not on the page. */
function focusField(path: string): boolean {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-field]')]
  const target = fields.find(({ dataset }) => dataset.field === path)
  if (target === undefined) return false
  target.closest('details')?.setAttribute('open', '')
  const control = target.matches('input, select, textarea')
    ? target
    : target.querySelector<HTMLElement>('input')
  target.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
  if (control instanceof HTMLInputElement && control.type === 'text') control.select()
  return true
}
