import { useState, type FocusEvent, type KeyboardEvent } from 'react'

export type TextChange = (value: string, how: { committed: boolean }) => void

/** Each key reports the text uncommitted; blur commits once where something changed; Escape goes back. */
export function useTextDraft(value: string, onChange: TextChange, enterCommits: boolean) {
  const [start, setStart] = useState<string | null>(null)

  function type(text: string): void {
    if (start === null) setStart(value)
    onChange(text, { committed: false })
  }

  function commit(text: string): void {
    if (start === null) return
    setStart(null)
    onChange(text, { committed: true })
  }

  return {
    value,
    onChange: (event: { target: { value: string } }) => {
      type(event.target.value)
    },
    onBlur: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      commit(event.target.value)
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (event.key === 'Enter' && enterCommits) commit(event.currentTarget.value)
      if (event.key !== 'Escape' || start === null) return
      event.stopPropagation()
      commit(start)
    },
  }
}
