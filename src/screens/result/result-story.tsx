import type { ReactNode } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import type { ViewReport } from '../../engine/statements.ts'
import { isWholeCase, type Perspective } from '../../wording/story/perspective.ts'
import { BasisSection } from './basis-section.tsx'
import { BesideSection } from './beside-section.tsx'
import { BridgeSection } from './bridge-section.tsx'
import { CashSection } from './cash-section.tsx'
import { FiguresSection } from './figures-section.tsx'
import { FundingSection } from './funding-section.tsx'
import { NormSection } from './norm-section.tsx'
import { PartiesSection } from './parties-section.tsx'
import { TechnologiesSection } from './technologies-section.tsx'
import { TimeSection } from './time-section.tsx'
import type { ReplaceFirst } from './use-replace-first.ts'

export interface ResultStoryProps {
  readonly calculation: Calculation
  readonly perspective: Perspective
  readonly report: ViewReport
  readonly replaceFirst: ReplaceFirst
  readonly onOpenField: ((inputPath: string) => void) | undefined
  readonly evidence: ReactNode
}

/** The parts of the story in their order. What is of the whole case is told from every party, what is of the books only of the provider. */
export function ResultStory(props: ResultStoryProps) {
  const { calculation, perspective, report, replaceFirst, onOpenField, evidence } = props
  const whole = isWholeCase(perspective)
  const isProvider = whole && perspective.stakeholder === 'provider'
  return (
    <>
      <CashSection calculation={calculation} report={report} />
      {isProvider ? <NormSection calculation={calculation} report={report} /> : null}
      <BridgeSection calculation={calculation} report={report} />
      {whole ? <PartiesSection calculation={calculation} /> : null}
      {whole ? <TimeSection calculation={calculation} /> : null}
      {whole ? <TechnologiesSection calculation={calculation} /> : null}
      {whole ? <BesideSection calculation={calculation} /> : null}
      {isProvider ? <FundingSection calculation={calculation} /> : null}
      <BasisSection {...{ calculation, replaceFirst, onOpenField, isProvider }}>{evidence}</BasisSection>
      <FiguresSection calculation={calculation} report={report} />
    </>
  )
}
