import type { Step } from './step.ts'

/** Version 2 knew no workshops: nothing is moved yet, nothing is agreed, and every figure is in sight. */
export const workshop: Step = {
  name: 'workshop',
  up: (c) => ({
    ...c,
    workshop: {
      sliders: [],
      figures: ['netPresentValue', 'payback', 'netPerYear', 'hours', 'society'],
      log: [],
    },
  }),
}
