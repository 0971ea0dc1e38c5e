import type { uncertainty as nl } from '../../nl/views/uncertainty.ts'
import { breakEven } from './uncertainty/break-even.ts'
import { chance } from './uncertainty/chance.ts'
import { grid } from './uncertainty/grid.ts'
import { tornado } from './uncertainty/tornado.ts'

export const uncertainty = {
  title: 'Uncertainty',
  lead: 'What if it disappoints, and what must be true?',
  choice: { measure: 'Look at', stakeholder: 'For', shown: (measure: string): string => `Shown: ${measure}` },
  freedHours: 'Hours freed, all years',
  ofStakeholder: (measure: string, who: string): string => `${measure}, ${who}`,
  none: { payback: 'not paid back', other: 'does not exist' },
  nothing: {
    title: 'There is nothing to examine yet',
    text: 'First give a technology with costs or benefits. Then you see here which numbers decide the result.',
  },
  noRange: {
    title: 'No number has a range yet',
    text: 'A range says how low and how high a number can turn out. Without ranges nobody knows how sure the result is. You give it beside the number itself.',
    example: (input: string, low: string, high: string): string =>
      `Begin with “${input}”: it counts most. For example from ${low} to ${high}.`,
    action: 'Give that range',
  },
  ofNow: (share: string): string => `${share} of now`,
  tornado,
  breakEven,
  grid,
  chance,
} satisfies typeof nl
