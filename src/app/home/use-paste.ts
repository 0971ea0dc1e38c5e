import { useEffect, useEffectEvent } from 'react'
import type { HomeActions } from '../../screens/home/home-props.ts'

/** Opens what is pasted, unless it is pasted into a field. */
export function usePaste({ openFiles, openText }: Pick<HomeActions, 'openFiles' | 'openText'>): void {
  const paste = useEffectEvent(({ clipboardData, target }: ClipboardEvent) => {
    if (clipboardData === null || isField(target)) return
    const files = [...clipboardData.files]
    const text = clipboardData.getData('text/plain')
    if (files.length > 0) openFiles(files)
    else if (text.trim() !== '') openText(text)
  })
  useEffect(() => {
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [])
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}
