import { useState } from 'react'
import { TextField, type TextFieldProps } from '../../../ui/text-field.tsx'

interface HeldTextFieldProps extends Omit<TextFieldProps, 'onChange' | 'problem'> {
  /** The text as the case may hold it, or null where it may not. */
  readonly accept: (text: string) => string | null
  readonly onAccept: (text: string, how: { committed: boolean }) => void
  /** Said of a text that is left behind and may not be held; without it the old text comes back. */
  readonly refusal?: string | undefined
}

/** A text field that keeps what is typed while the case cannot hold it yet. */
export function HeldTextField({ accept, onAccept, refusal, ...field }: HeldTextFieldProps) {
  const [held, setHeld] = useState<string | null>(null)
  const [isLeft, setIsLeft] = useState(false)
  return (
    <TextField
      {...field}
      value={held ?? field.value}
      problem={isLeft ? refusal : undefined}
      onChange={(text, how) => {
        const accepted = accept(text)
        const stays = accepted === null && (!how.committed || refusal !== undefined)
        setHeld(stays || !how.committed ? text : null)
        setIsLeft(how.committed && accepted === null && refusal !== undefined)
        if (accepted !== null) onAccept(accepted, how)
        else if (how.committed) onAccept(field.value, how)
      }}
    />
  )
}
