import type { pools as nl } from '../../nl/views/pools.ts'

export const pools = {
  title: 'Shifts',
  lead: 'When does time saved become one person fewer on a shift?',
} satisfies typeof nl
