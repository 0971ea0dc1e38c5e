import { FinancingBlock } from './financing-block.tsx'
import { FundingBlock } from './funding-block.tsx'
import { StepPage } from './step-page.tsx'

export function FundingStep() {
  return (
    <StepPage step="funding">
      <FundingBlock />
      <FinancingBlock />
    </StepPage>
  )
}
