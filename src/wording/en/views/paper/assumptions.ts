import type { assumptions as nl } from '../../../nl/views/paper/assumptions.ts'

export const assumptions = {
  lead: (count: string, sourced: string, ranged: string): string =>
    `${count} numbers, of which ${sourced} with a source and ${ranged} with a range. What names no evidence counts as an estimate.`,
  table: 'All assumptions with value, range, evidence and source',
  name: 'Assumption',
  value: 'Value and unit',
  range: 'Low and high',
  grade: 'Evidence',
  source: 'Source',
  date: 'Date',
  note: (text: string): string => `Note: ${text}`,
  fromTo: (low: string, high: string): string => `${low} to ${high}`,
  general: 'The case as a whole',
  settings: 'Way of calculating',
  organisation: 'Organisation',
  uncertainty: 'Draws',
} satisfies typeof nl
