import { TERMS_OF } from '../../wording/help/terms-of-place.ts'
import type { CaseViewProps } from '../case-view.ts'
import { EmptyView } from '../story/empty-view.tsx'
import { ViewPage } from '../story/view-page.tsx'
import { useWords } from '../words-context.ts'
import { PoolSection } from './pool-section.tsx'

/** The stairs of each shift pool: which minutes become money, and which do not yet. */
export function PoolsScreen({ calculation, onExplain, onOpenField }: CaseViewProps) {
  const text = useWords().views.pools
  const { pools } = calculation.model
  const used = pools.filter(({ alone }) => alone.length > 0)
  const unused = pools.filter(({ alone }) => alone.length === 0)
  return (
    <ViewPage title={text.title} lead={text.lead} terms={TERMS_OF.pools} onExplain={onExplain}>
      {pools.length === 0 ? (
        <EmptyView
          words={text.empty}
          onAction={() => {
            onOpenField('pools')
          }}
        />
      ) : null}
      {used.map((report) => (
        <PoolSection key={report.pool.id} calculation={calculation} report={report} />
      ))}
      {unused.map(({ pool }) => (
        <p key={pool.id}>{text.nothingAimed(pool.name)}</p>
      ))}
    </ViewPage>
  )
}
