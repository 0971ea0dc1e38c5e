import type { Refusal } from '../case-file/refusal.ts'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { RefusalList } from './refusal-list.tsx'
import { useWords } from './words-context.ts'

interface RefusedFileProps {
  readonly name: string
  readonly refusals: readonly Refusal[]
  readonly onDismiss: () => void
}

/** A file that was not opened: where it goes wrong, why, and what to do. */
export function RefusedFile({ name, refusals, onDismiss }: RefusedFileProps) {
  const words = useWords()
  const text = words.home.refused
  return (
    <Callout
      tone="negative"
      announced
      title={text.title(name)}
      actions={
        <Button size="small" onClick={onDismiss}>
          {text.dismiss}
        </Button>
      }
    >
      <p>{text.text}</p>
      <RefusalList refusals={refusals} />
    </Callout>
  )
}
