import type { ReactNode } from 'react'

import styles from './editor-screen.module.css'
import { StepNav } from './step-nav.tsx'
import type { Step } from './steps.ts'
import { AssumptionsStep } from './steps/assumptions-step.tsx'
import { BenefitsStep } from './steps/benefits-step.tsx'
import { ClientsStep } from './steps/clients-step.tsx'
import { CostsStep } from './steps/costs-step.tsx'
import { FundingStep } from './steps/funding-step.tsx'
import { SettingsStep } from './steps/settings-step.tsx'
import { TechnologyStep } from './steps/technology-step.tsx'
import { WhyStep } from './steps/why-step.tsx'
import { ResultStrip } from './strip/result-strip.tsx'
import { useGoTo } from './use-go-to.ts'

export interface EditorScreenProps {
  readonly step: Step
  readonly hrefOf: (step: Step) => string
  readonly resultHref: string
  readonly onStep: (step: Step) => void
}

const PAGES = {
  why: WhyStep,
  clients: ClientsStep,
  technology: TechnologyStep,
  costs: CostsStep,
  benefits: BenefitsStep,
  funding: FundingStep,
  settings: SettingsStep,
  assumptions: AssumptionsStep,
} satisfies Record<Step, () => ReactNode>

/** Edits the open case: the steps, the lines of one of them, and the result beside it. */
export function EditorScreen({ step, hrefOf, resultHref, onStep }: EditorScreenProps) {
  const Page = PAGES[step]
  useGoTo(step, onStep)
  return (
    <div className={styles.editor}>
      <StepNav step={step} hrefOf={hrefOf} resultHref={resultHref} />
      <main id="content" tabIndex={-1} className={styles.page}>
        <Page key={step} />
      </main>
      <ResultStrip />
    </div>
  )
}
