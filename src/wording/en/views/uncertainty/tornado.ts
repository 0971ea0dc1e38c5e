import type { tornado as nl } from '../../../nl/views/uncertainty/tornado.ts'

export const tornado = {
  section: {
    title: 'Which numbers decide the result?',
    lead: 'Each number in turn goes to its low and its high value. The others stay. The longest bar counts most.',
  },
  finding: (input: string, low: string, high: string): string =>
    `“${input}” counts most: from ${low} to ${high}`,
  findingNone: (input: string): string => `“${input}” counts most: at one end there is no result any more`,
  flat: 'None of these numbers changes the result',
  subtitle: (measure: string, base: string): string =>
    `${measure}. The line stands at the result now: ${base}.`,
  category: 'Number',
  low: 'At the low value',
  high: 'At the high value',
  range: (low: string, base: string, high: string): string => `${low} – ${base} – ${high}`,
  ends: (low: string, high: string): string => `${low} – ${high}`,
  description: 'Bars of the result at the low and at the high value of each number, the longest on top.',
  isDefault: 'assumed ± 20%',
  withDefaults: 'Also numbers without a range of their own (± 20%)',
  defaultsNote:
    'Where it says “assumed ± 20%” nobody gave a range. There 20% below and above the number was taken.',
  more: (count: string): string => `Show the other ${count} too`,
  fewer: 'Show only the ten that count most',
  open: (input: string): string => `Go to ${input}`,
} satisfies typeof nl
