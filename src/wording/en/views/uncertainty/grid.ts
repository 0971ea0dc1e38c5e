import type { grid as nl } from '../../../nl/views/uncertainty/grid.ts'

export const grid = {
  section: {
    title: 'Two numbers at once',
    lead: 'What happens when two things turn out differently together?',
  },
  across: 'To the right',
  down: 'Downwards',
  steps: 'Steps',
  finding: (good: string, all: string, base: string): string =>
    `In ${good} of the ${all} cells the limit is met; now the result is ${base}`,
  findingAll: (base: string): string => `In every cell the limit is met; now the result is ${base}`,
  findingNone: (base: string): string => `In no cell is the limit met; now the result is ${base}`,
  subtitle: (measure: string, target: string): string => `${measure}. The limit is ${target}.`,
  thousands: 'Amounts in thousands of euros.',
  legend:
    'A ✓ stands in a cell that meets the limit, a ✗ in a cell that does not. The outlined cell is the case as it is now.',
  base: 'as now',
  tooFew: 'This table needs two numbers.',
} satisfies typeof nl
