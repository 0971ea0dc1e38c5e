import { FinancingBlock } from './financing-block.tsx'
import { FundingBlock } from './funding-block.tsx'
import { RulesBlock } from './rules-block.tsx'
import { StepPage } from './step-page.tsx'

export function FundingStep() {
  return (
    <StepPage step="funding">
      <FundingBlock />
      <RulesBlock />
      <FinancingBlock />
    </StepPage>
  )
}
