import type { ReactNode } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { incomeText } from '../../wording/story/income-text.ts'
import { evidenceFigure } from '../../wording/story/figures/evidence.ts'
import { useWords } from '../words-context.ts'
import { StoryChart } from '../story/story-chart.tsx'
import { StorySection } from '../story/story-section.tsx'
import { ReplaceFirst } from './replace-first.tsx'
import type { ReplaceFirst as Found } from './use-replace-first.ts'

interface BasisSectionProps {
  readonly calculation: Calculation
  /** Evidence and secure income are told of the provider's money. */
  readonly isProvider: boolean
  readonly replaceFirst: Found
  readonly onOpenField: ((inputPath: string) => void) | undefined
  readonly children: ReactNode
}

/** What the result rests on: kinds of evidence, lasting income, and prices that fit the rate. */
export function BasisSection(props: BasisSectionProps) {
  const { calculation, isProvider, replaceFirst, onOpenField, children } = props
  const words = useWords()
  const income = incomeText(words, calculation)
  const warning = calculation.warning()
  if (!isProvider && warning === null && !children) return null
  return (
    <StorySection {...words.result.sections.basis}>
      {warning === null ? null : (
        <RateWarning
          kind={warning.kind}
          rate={words.format.percent(warning.fittingRate, 2)}
          onOpenField={onOpenField}
        />
      )}
      {isProvider ? <StoryChart calculation={calculation} make={evidenceFigure} height="small" /> : null}
      {isProvider && income !== null ? <p>{income}</p> : null}
      {isProvider ? <ReplaceFirst found={replaceFirst} onOpenField={onOpenField} /> : null}
      {children}
    </StorySection>
  )
}

interface RateWarningProps {
  readonly kind: NonNullable<ReturnType<Calculation['warning']>>['kind']
  readonly rate: string
  readonly onOpenField: ((inputPath: string) => void) | undefined
}

function RateWarning({ kind, rate, onOpenField }: RateWarningProps) {
  const { warnings } = useWords().result
  return (
    <Callout
      tone="warning"
      title={warnings[kind].title}
      actions={
        onOpenField === undefined ? null : (
          <Button
            size="small"
            onClick={() => {
              onOpenField('settings.discountRate')
            }}
          >
            {warnings.openField}
          </Button>
        )
      }
    >
      <p>{warnings[kind].text(rate)}</p>
    </Callout>
  )
}
