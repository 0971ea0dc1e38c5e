import { useMemo } from 'react'
import { Calculation } from '../../engine/calculation.ts'
import { useCase } from '../../state/use-case.ts'
import type { CaseViewProps } from '../case-view.ts'
import { ViewPage } from '../story/view-page.tsx'
import { useWords } from '../words-context.ts'
import { ChooseCase } from './choose-case.tsx'
import { Compared } from './compared.tsx'

/** This case beside another: what differs, what each difference does, and what is taken over. */
export function CompareScreen({ onExplain }: CaseViewProps) {
  const words = useWords().views.compare
  const compared = useCase((state) => state.compared)
  const other = useMemo(() => (compared === null ? null : Calculation.of(compared.businessCase)), [compared])
  return (
    <ViewPage title={words.title} lead={words.lead} onExplain={onExplain}>
      {compared === null || other === null ? (
        <ChooseCase />
      ) : (
        <Compared name={compared.name} other={other} onExplain={onExplain} />
      )}
    </ViewPage>
  )
}
