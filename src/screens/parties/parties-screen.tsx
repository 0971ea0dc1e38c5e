import { TERMS_OF } from '../../wording/help/terms-of-place.ts'
import type { CaseViewProps } from '../case-view.ts'
import { EmptyView } from '../story/empty-view.tsx'
import { GridTable } from '../story/grid-table.tsx'
import { StoryChart } from '../story/story-chart.tsx'
import { StorySection } from '../story/story-section.tsx'
import { ViewPage } from '../story/view-page.tsx'
import { useWords } from '../words-context.ts'
import { stakeholderBalance } from '../../wording/story/figures/stakeholder-balance.ts'
import { partyMatrix } from '../../wording/story/parties/party-matrix.ts'
import { pocketSentences } from '../../wording/story/parties/wrong-pocket.ts'
import { ContributionSection } from './contribution-section.tsx'
import { SheetsSection } from './sheets-section.tsx'
import styles from './parties.module.css'

/** Who pays and who gains, what a fair contribution would be, and a page for the conversation with each party. */
export function PartiesScreen({ calculation, onExplain, onOpenField }: CaseViewProps) {
  const words = useWords()
  const text = words.views.parties
  const isEmpty = calculation.model.entries.length === 0
  return (
    <ViewPage title={text.title} lead={text.lead} terms={TERMS_OF.parties} onExplain={onExplain}>
      {isEmpty ? (
        <EmptyView
          words={text.empty}
          onAction={() => {
            onOpenField('shared.effects')
          }}
        />
      ) : (
        <>
          <StorySection title={text.pocketTitle} lead={text.pocketLead}>
            <ul className={styles.sentences}>
              {pocketSentences(words, calculation).map((sentence, n) => (
                <li key={n}>{sentence}</li>
              ))}
            </ul>
            <StoryChart calculation={calculation} make={stakeholderBalance} />
            <div className={styles.matrix}>
              <GridTable grid={partyMatrix(words, calculation)} />
            </div>
          </StorySection>
          <ContributionSection calculation={calculation} />
          <SheetsSection calculation={calculation} />
        </>
      )}
    </ViewPage>
  )
}
