import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

interface EmptyViewProps {
  readonly words: {
    readonly title: string
    readonly text: string
    readonly example: string
    readonly action: string
  }
  /** What the one button does; absent where there is no way on. */
  readonly onAction: (() => void) | undefined
}

/** A view that has nothing to show yet: what it is for, an example, and the way on. */
export function EmptyView({ words: { title, text, example, action }, onAction }: EmptyViewProps) {
  return (
    <EmptyState
      headingLevel={2}
      title={title}
      text={text}
      example={example}
      action={
        onAction === undefined ? null : (
          <Button look="primary" onClick={onAction}>
            {action}
          </Button>
        )
      }
    />
  )
}
