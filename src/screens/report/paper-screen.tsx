import type { CaseViewProps } from '../case-view.ts'
import { EmptyView } from '../story/empty-view.tsx'
import { ViewPage } from '../story/view-page.tsx'
import { useWords } from '../words-context.ts'
import { Paper } from './paper.tsx'

/** The paper for a board: how it will be printed, and what goes into it. */
export function PaperScreen({ calculation, onExplain, onOpenField }: CaseViewProps) {
  const words = useWords().views.paper
  if (calculation.model.entries.length > 0) return <Paper calculation={calculation} />
  return (
    <ViewPage title={words.title} lead={words.lead} onExplain={onExplain}>
      <EmptyView
        words={words.empty}
        onAction={() => {
          onOpenField('technologies')
        }}
      />
    </ViewPage>
  )
}
