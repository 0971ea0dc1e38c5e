import { FunctionsBlock } from './functions-block.tsx'
import { GroupsBlock } from './groups-block.tsx'
import { OrganisationBlock } from './organisation-block.tsx'
import { PoolsBlock } from './pools-block.tsx'
import { StakeholdersBlock } from './stakeholders-block.tsx'
import { StepPage } from './step-page.tsx'

export function ClientsStep() {
  return (
    <StepPage step="clients">
      <GroupsBlock />
      <FunctionsBlock />
      <PoolsBlock />
      <OrganisationBlock />
      <StakeholdersBlock />
    </StepPage>
  )
}
