import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useWords } from '../../screens/words-context.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { CasePalette, type Face } from './case-palette.tsx'

interface PaletteButtonProps {
  readonly className: string | undefined
  readonly onSave: () => void
}

/** Opens the search in a case, as its keys do from anywhere. */
export function PaletteButton({ className, onSave }: PaletteButtonProps) {
  const { open } = useWords().palette
  const [face, setFace] = useState<Face | null>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const asked = faceOf(event)
      if (asked === null || document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      setFace(asked)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <IconButton
        label={open}
        className={className}
        aria-keyshortcuts="Control+K"
        onClick={() => setFace('search')}
      >
        <Search aria-hidden />
      </IconButton>
      {face === null ? null : <CasePalette face={face} onSave={onSave} onClose={() => setFace(null)} />}
    </>
  )
}

function faceOf(event: KeyboardEvent): Face | null {
  const { key, altKey, ctrlKey, metaKey } = event
  if ((ctrlKey || metaKey) && !altKey && !event.shiftKey && key.toLowerCase() === 'k') return 'search'
  const isPlain = !ctrlKey && !metaKey && !altKey
  return key === '?' && isPlain && !isTyping(event.target) ? 'shortcuts' : null
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]')
}
