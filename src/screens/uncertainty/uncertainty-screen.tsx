import { useDeferredValue, useMemo, useState } from 'react'
import { defaultTarget } from '../../engine/analysis/default-target.ts'
import { type Measure, type MeasureKey, measureOf } from '../../engine/analysis/measure.ts'
import { ownRanges } from '../../engine/analysis/ranges.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { TERMS_OF } from '../../wording/help/terms-of-place.ts'
import type { CaseViewProps } from '../case-view.ts'
import { ViewPage } from '../story/view-page.tsx'
import { useWords } from '../words-context.ts'
import { BreakEvenSection } from './break-even-section.tsx'
import { ChanceSection } from './chance-section.tsx'
import { GridSection } from './grid-section.tsx'
import { MeasureChoice } from './measure-choice.tsx'
import { NoRanges } from './no-ranges.tsx'
import type { Question } from './question.ts'
import { TornadoSection } from './tornado-section.tsx'

/** What if it disappoints, and what must be true: four ways to ask, about the same measure. */
export function UncertaintyScreen({ calculation, onExplain, onOpenField }: CaseViewProps) {
  const words = useWords().views.uncertainty
  const { businessCase, model } = calculation
  const [key, setKey] = useState<MeasureKey>('netPresentValue')
  const [chosen, setStakeholder] = useState('provider')
  const [targets, setTargets] = useState<Partial<Record<MeasureKey, number>>>({})
  // A party that an edit took away gives way to the provider.
  const stakeholder = calculation.view(chosen) === undefined ? 'provider' : chosen
  const given = targets[key]
  const question = useMemo(
    () => questionOf(calculation, { key, stakeholder }, given),
    [calculation, key, stakeholder, given],
  )
  // Typing a limit stays quick: the analyses follow.
  const asked = useDeferredValue(question)
  const ranges = useMemo(() => ownRanges(businessCase), [businessCase])
  if (model.entries.length === 0)
    return (
      <ViewPage title={words.title} lead={words.lead} terms={TERMS_OF.uncertainty} onExplain={onExplain}>
        <EmptyState headingLevel={2} {...words.nothing} />
      </ViewPage>
    )
  return (
    <ViewPage title={words.title} lead={words.lead} terms={TERMS_OF.uncertainty} onExplain={onExplain}>
      <MeasureChoice
        calculation={calculation}
        question={question}
        onKey={setKey}
        onStakeholder={setStakeholder}
        onTarget={(target) => setTargets({ ...targets, [key]: target })}
      />
      {ranges.length === 0 ? (
        <NoRanges calculation={calculation} measure={question.measure} onOpenField={onOpenField} />
      ) : null}
      <TornadoSection
        calculation={calculation}
        measure={asked.measure}
        ranges={ranges}
        onOpenField={onOpenField}
      />
      <BreakEvenSection calculation={calculation} question={asked} ranges={ranges} />
      <GridSection calculation={calculation} question={asked} ranges={ranges} />
      <ChanceSection calculation={calculation} question={asked} ranges={ranges} />
    </ViewPage>
  )
}

function questionOf(calculation: Calculation, measure: Measure, given: number | undefined): Question {
  if (given !== undefined) return { measure, target: given }
  const base = measureOf(calculation, measure)?.toNumber() ?? null
  return { measure, target: defaultTarget(calculation.businessCase, measure, base) }
}
