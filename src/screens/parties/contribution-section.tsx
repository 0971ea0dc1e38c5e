import type { Calculation } from '../../engine/calculation.ts'
import {
  benefitTable,
  contributionSentences,
  gainTable,
} from '../../wording/story/parties/contribution-tables.ts'
import { GridTable } from '../story/grid-table.tsx'
import { StorySection } from '../story/story-section.tsx'
import { useWords } from '../words-context.ts'
import { AskedInput } from './asked-input.tsx'
import styles from './parties.module.css'

/** Both keys for a fair contribution, with what is asked beside them. */
export function ContributionSection({ calculation }: { readonly calculation: Calculation }) {
  const words = useWords()
  const text = words.views.parties
  const isAsked = !calculation.value(calculation.model.contribution.required).isZero()
  return (
    <StorySection title={text.contributionTitle} lead={text.contributionLead}>
      <div className={styles.asked}>
        <fieldset className={styles.settings} data-screen-only>
          <legend>{text.settings}</legend>
          <AskedInput path="settings.contribution.margin" field="contribution.margin" />
          <AskedInput path="settings.contribution.years" field="contribution.years" />
        </fieldset>
        <div className={styles.sentences} aria-live="polite">
          {contributionSentences(words, calculation).map((sentence, n) => (
            <p key={n}>{sentence}</p>
          ))}
        </div>
      </div>
      {isAsked ? <GridTable grid={gainTable(words, calculation)} /> : null}
      <GridTable grid={benefitTable(words, calculation)} />
    </StorySection>
  )
}
