import type { poolsMeanings as nl } from '../../nl/meanings/pools.ts'

export const poolsMeanings = {
  savedPerShift: {
    title: 'Saved per shift',
    sentence: 'Hours that all technologies together save in one shift.',
  },
  savedPerShiftAlone: {
    title: 'Saved per shift, alone',
    sentence: 'Hours that this technology saves in one shift by itself.',
  },
  stepsReached: {
    title: 'People fewer per shift',
    sentence: 'How many whole people fewer a shift needs. Time becomes money only by the whole person.',
  },
  stepsReachedAlone: {
    title: 'People fewer per shift, alone',
    sentence: 'How many whole people fewer are needed through this technology by itself.',
  },
  cashableHours: {
    title: 'Hours that become money',
    sentence: 'People fewer per shift, times the length and the number of shifts.',
  },
  minutesToNextStep: {
    title: 'Minutes to the next step',
    sentence: 'How many more minutes per shift it takes to reach the next whole person.',
  },
  minutesToSpare: {
    title: 'Minutes to spare',
    sentence: 'How many minutes per shift can be lost before this step is lost.',
  },
  shiftRoom: {
    title: 'People above the minimum presence',
    sentence: 'How many people fewer there can be in a shift at most.',
  },
  shiftSlack: {
    title: 'Room in a shift',
    sentence: 'Hours in a shift in which there is no work now.',
  },
  peopleFreed: {
    title: 'People freed per shift',
    sentence: 'Whole people who are not needed because of the time saved, down to the minimum presence.',
  },
  peopleAdded: {
    title: 'People added per shift',
    sentence: 'Whole people needed for extra work that does not fit in the room there is.',
  },
} satisfies typeof nl
