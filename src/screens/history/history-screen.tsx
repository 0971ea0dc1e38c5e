import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import type { CaseViewProps } from '../case-view.ts'
import { ViewPage } from '../story/view-page.tsx'
import { useWords } from '../words-context.ts'
import { KeepMoment } from './keep-moment.tsx'
import { MomentsTable } from './moments-table.tsx'
import { useMomentActions } from './use-moment-actions.ts'
import { useMoments } from './use-moments.ts'

/** Earlier versions of the case: what they came to, what has changed since, and the way back. */
export function HistoryScreen({ calculation, onExplain }: CaseViewProps) {
  const words = useWords().views.history
  const [moments, readAgain] = useMoments()
  const actions = useMomentActions(readAgain)
  return (
    <ViewPage title={words.title} lead={words.lead} onExplain={onExplain}>
      <KeepMoment onKeep={actions.keep} />
      {moments === undefined ? <p role="status">{words.busy}</p> : null}
      {moments === null ? (
        <Callout
          tone="negative"
          announced
          title={words.unreadable.title}
          actions={<Button onClick={readAgain}>{words.unreadable.retry}</Button>}
        >
          <p>{words.unreadable.text}</p>
        </Callout>
      ) : null}
      {moments?.length === 0 ? <EmptyState headingLevel={2} {...words.empty} /> : null}
      {moments && moments.length > 0 ? <MomentsTable {...{ moments, actions, calculation }} /> : null}
    </ViewPage>
  )
}
