import type { columns as nl } from '../nl/columns.ts'

export const columns = {
  start: 'Start',
  year: 'Year',
  total: 'Total',
} satisfies typeof nl
