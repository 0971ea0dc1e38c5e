import type { CaseViewProps } from '../case-view.ts'
import { useWords } from '../words-context.ts'

export function VariantsScreen({ calculation }: CaseViewProps) {
  const words = useWords().views.variants
  return (
    <article aria-label={words.title}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p>{calculation.businessCase.name}</p>
    </article>
  )
}
