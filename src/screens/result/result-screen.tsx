import { useState, type ReactNode } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import { TERMS_OF } from '../../wording/help/terms-of-place.ts'
import { type Perspective, perspectivesOf, PROVIDER, reportOf } from '../../wording/story/perspective.ts'
import { headlineFigures } from '../../wording/story/headline.ts'
import { ExplainedFigures } from '../story/explained-figures.tsx'
import story from '../story/story.module.css'
import { TermsHere } from '../story/terms-here.tsx'
import { useWords } from '../words-context.ts'
import { ExplainContext } from '../story/explain-context.ts'
import { FurtherViewsContext, type FurtherView } from './more-link.tsx'
import { NothingYet, whatIsMissing } from './nothing-yet.tsx'
import { PerspectiveChoice } from './perspective-choice.tsx'
import { samePerspective } from './perspective-value.ts'
import styles from './result.module.css'
import { ResultHead } from './result-head.tsx'
import { AllAssumed } from './replace-first.tsx'
import { ResultStory } from './result-story.tsx'
import { useReplaceFirst } from './use-replace-first.ts'

export interface ResultScreenProps {
  readonly calculation: Calculation
  /** Opens the derivation of a number, by its path. */
  readonly onExplain: (path: string) => void
  /** To the field of an input. */
  readonly onOpenField?: ((inputPath: string) => void) | undefined
  /** What the button of an empty result does. */
  readonly onAddTechnology?: (() => void) | undefined
  /** Where the views are that tell more. */
  readonly hrefOf?: ((view: FurtherView) => string) | undefined
  /** More on what the result rests on, such as findings. */
  readonly evidence?: ReactNode
}

/** The result as a story: the decision, the numbers behind it, and what they rest on. */
export function ResultScreen({
  calculation,
  onExplain,
  onOpenField,
  onAddTechnology,
  hrefOf,
  evidence,
}: ResultScreenProps) {
  const words = useWords()
  const [chosen, setChosen] = useState<Perspective>(PROVIDER)
  const perspectives = perspectivesOf(calculation)
  // A party or technology that an edit took away gives way to the provider.
  const perspective = perspectives.find((p) => samePerspective(p, chosen)) ?? PROVIDER
  const report = reportOf(calculation, perspective)
  const missing = whatIsMissing(calculation)
  const replaceFirst = useReplaceFirst(calculation)
  if (missing !== null || report === undefined)
    return <NothingYet missing={missing ?? 'noLines'} onAdd={onAddTechnology} />
  return (
    <ExplainContext value={onExplain}>
      <article className={story.page} aria-label={words.result.label}>
        <div className={styles.top}>
          <ResultHead calculation={calculation} perspective={perspective} />
          <PerspectiveChoice
            calculation={calculation}
            perspectives={perspectives}
            value={perspective}
            onChange={setChosen}
          />
        </div>
        {samePerspective(perspective, PROVIDER) ? (
          <AllAssumed calculation={calculation} found={replaceFirst} onOpenField={onOpenField} />
        ) : null}
        <ExplainedFigures
          label={words.result.keyFigures}
          figures={headlineFigures(calculation, words, perspective)}
        />
        <FurtherViewsContext value={hrefOf ?? null}>
          <ResultStory
            calculation={calculation}
            perspective={perspective}
            report={report}
            replaceFirst={replaceFirst}
            onOpenField={onOpenField}
            evidence={evidence}
          />
        </FurtherViewsContext>
        <TermsHere terms={TERMS_OF.result} />
      </article>
    </ExplainContext>
  )
}
