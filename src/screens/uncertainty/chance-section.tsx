import { useState } from 'react'
import type { RangedInput } from '../../engine/analysis/ranges.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { useBase } from '../../state/use-case.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { StorySection } from '../story/story-section.tsx'
import { useWords } from '../words-context.ts'
import { ChanceResult } from './chance-result.tsx'
import { ChanceSettings } from './chance-settings.tsx'
import type { Question } from './question.ts'
import styles from './uncertainty.module.css'
import { useChance } from './use-chance.ts'
import { VariantChoice } from './variant-choice.tsx'

interface ChanceSectionProps {
  readonly calculation: Calculation
  readonly question: Question
  readonly ranges: readonly RangedInput[]
}

/** All ranges at once, thousands of times. It runs on request, beside the page, and can be stopped. */
export function ChanceSection({ calculation, question, ranges }: ChanceSectionProps) {
  const text = useWords().views.uncertainty.chance
  const base = useBase()
  const [chosen, choose] = useState<readonly string[]>([])
  const variants = base.variants.filter(({ id }) => chosen.includes(id))
  const chance = useChance({ calculation, measure: question.measure, base, variants })
  const { outcome, progress, trouble, isOld } = chance
  const isYesNo = calculation.businessCase.uncertainty.distributions.some(({ kind }) => kind === 'yes-no')
  if (ranges.length === 0 && !isYesNo)
    return (
      <StorySection {...text.section}>
        <p className={styles.quiet}>{text.none}</p>
      </StorySection>
    )
  return (
    <StorySection {...text.section}>
      <ChanceSettings businessCase={calculation.businessCase} ranges={ranges} />
      <VariantChoice variants={base.variants} chosen={chosen} onChoose={choose} />
      <div className={styles.buttons} data-screen-only>
        {progress === null ? (
          <Button look="primary" onClick={() => void chance.start()}>
            {outcome === null ? text.start : text.again}
          </Button>
        ) : (
          <Running share={progress} onStop={chance.stop} />
        )}
      </div>
      {trouble === null ? null : (
        <Callout announced tone={trouble === 'failed' ? 'negative' : 'info'}>
          <p>{text[trouble]}</p>
        </Callout>
      )}
      {isOld ? (
        <Callout announced tone="warning">
          <p>{text.old}</p>
        </Callout>
      ) : null}
      {outcome === null ? null : <ChanceResult outcome={outcome} target={question.target} />}
    </StorySection>
  )
}

function Running({ share, onStop }: { readonly share: number; readonly onStop: () => void }) {
  const { format, views } = useWords()
  const text = views.uncertainty.chance
  const said = text.progress(format.count(Math.round(share * 100)))
  return (
    <>
      <progress className={styles.progress} aria-label={said} value={share} max={1} />
      <span className={styles.quiet}>{said}</span>
      <Button onClick={onStop}>{text.stop}</Button>
    </>
  )
}
