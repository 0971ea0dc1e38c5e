import type { parties as nl } from '../../nl/views/parties.ts'

export const parties = {
  title: 'Who pays, who gains',
  lead: 'What each party pays and receives, and what a fair contribution would be.',
} satisfies typeof nl
