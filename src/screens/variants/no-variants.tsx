import { EmptyState } from '../../ui/empty-state.tsx'
import { useWords } from '../words-context.ts'
import { CreateVariant } from './create-variant.tsx'

/** What variants are for, and the way to the first. */
export function NoVariants() {
  const { empty } = useWords().views.variants
  return (
    <EmptyState
      title={empty.title}
      text={empty.text}
      example={empty.example}
      headingLevel={2}
      action={<CreateVariant />}
    />
  )
}
