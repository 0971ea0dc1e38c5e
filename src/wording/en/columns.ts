import type { columns as nl } from '../nl/columns.ts'

export const columns = {
  start: 'Start',
  startInSentence: 'at the start',
  yearInSentence: (year: string): string => `in ${year}`,
  year: 'Year',
  total: 'Total',
} satisfies typeof nl
