import { useCase, useCaseStore } from '../../../state/use-case.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { useWords } from '../../words-context.ts'

/** Says that something typed is left out of the result, and leads to it. */
export function UnreadableNotice() {
  const store = useCaseStore()
  const words = useWords().editor.unreadable
  const fields = Object.keys(useCase((state) => state.unreadable))
  const [first] = fields
  if (first === undefined) return null
  return (
    <Callout
      tone="warning"
      announced
      title={words.title(fields.length)}
      actions={
        <Button size="small" onClick={() => store.goTo(first)}>
          {words.goTo}
        </Button>
      }
    >
      <p>{words.text}</p>
    </Callout>
  )
}
