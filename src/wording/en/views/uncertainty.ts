import type { uncertainty as nl } from '../../nl/views/uncertainty.ts'

export const uncertainty = {
  title: 'Uncertainty',
  lead: 'What if it disappoints, and what must be true?',
} satisfies typeof nl
