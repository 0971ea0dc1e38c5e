import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useWords } from '../words-context.ts'

/** A case without a euro has no one who pays or gains. */
export function NoParties({ onOpenField }: { readonly onOpenField: (inputPath: string) => void }) {
  const { empty } = useWords().views.parties
  return (
    <EmptyState
      headingLevel={2}
      title={empty.title}
      text={empty.text}
      example={empty.example}
      action={
        <Button
          look="primary"
          onClick={() => {
            onOpenField('shared.effects')
          }}
        >
          {empty.action}
        </Button>
      }
    />
  )
}
