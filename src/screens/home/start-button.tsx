import { ListChecks } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../words-context.ts'

/** To the first five minutes. */
export function StartButton({
  onClick,
  isWanted,
}: {
  readonly onClick: () => void
  readonly isWanted: boolean
}) {
  return (
    <Button look="primary" disabled={!isWanted} onClick={onClick}>
      <ListChecks aria-hidden />
      {useWords().start.action}
    </Button>
  )
}
