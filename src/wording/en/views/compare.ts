import type { compare as nl } from '../../nl/views/compare.ts'

export const compare = {
  title: 'Compare',
  lead: 'This case beside another file: what differs, and what does that do?',
} satisfies typeof nl
