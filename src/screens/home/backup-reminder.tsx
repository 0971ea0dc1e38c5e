import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { useWords } from '../words-context.ts'
import type { Safety } from './home-props.ts'

interface BackupReminderProps {
  readonly safety: Safety
  readonly onBackup: () => void
}

/** Said once work of a fortnight stands nowhere but in this browser. */
export function BackupReminder({ safety, onBackup }: BackupReminderProps) {
  const words = useWords().home.safety
  if (!safety.isDue) return null
  return (
    <Callout
      tone="warning"
      title={words.dueTitle}
      actions={
        <Button look="primary" onClick={onBackup}>
          {words.backup}
        </Button>
      }
    >
      <p>{words.due(safety.unfiled)}</p>
    </Callout>
  )
}
