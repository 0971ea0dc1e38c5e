import type { breakEven as nl } from '../../../nl/views/uncertainty/break-even.ts'

export const breakEven = {
  section: {
    title: 'What must be true?',
    lead: 'At which value of one number does the result come exactly to the limit?',
  },
  input: 'Number',
  ownRange: 'With a range',
  otherInputs: 'Without a range',
  target: 'Limit',
  zero: 'zero',
  atLeast: (input: string, value: string, base: string): string =>
    `“${input}” must be at least ${value}; you assume ${base}`,
  atMost: (input: string, value: string, base: string): string =>
    `“${input}” can be at most ${value}; you assume ${base}`,
  never: (input: string, from: string, to: string): string =>
    `No value of “${input}” between ${from} and ${to} meets the limit`,
  always: (input: string, from: string, to: string): string =>
    `Every value of “${input}” between ${from} and ${to} meets the limit`,
  several: (input: string, values: string, base: string): string =>
    `“${input}” passes the limit at ${values}; you assume ${base}`,
  unknown: (input: string): string => `For “${input}” this result exists nowhere`,
  jumps:
    'The result jumps over the limit there, for instance because a whole device or a whole person is added.',
  subtitle: (measure: string, target: string): string => `${measure}. The limit is ${target}.`,
  curve: 'Result',
  targetLine: 'Limit',
  markerBase: (value: string): string => `now ${value}`,
  markerCrossing: (value: string): string => `limit ${value}`,
  markerTried: (value: string): string => `trial ${value}`,
  description: (from: string, to: string): string =>
    `Line of the result at values from ${from} to ${to}, with marks at your value and at the limit.`,
  slider: (input: string): string => `Try another value of ${input}`,
  trying: (value: string): string => `Trial: ${value}`,
  asNow: 'as in the case',
  take: 'Take this number over',
  back: 'Back to the case',
  untouched: 'The case changes only when you take the number over.',
  taken: (input: string, value: string): string => `“${input}” is now ${value}.`,
  figures: 'Key figures of this trial',
  was: (value: string): string => `now ${value}`,
  tryTable: { title: 'Cash added up in this trial' },
  all: {
    title: 'All numbers with a range',
    subtitle: 'How far each number may go before the result touches the limit, the others being equal.',
    input: 'Number',
    base: 'You assume',
    needed: 'Limit at',
    room: 'Room',
    never: (from: string, to: string): string => `not between ${from} and ${to}`,
    always: 'always met',
    unknown: 'does not exist',
    atLeast: (value: string): string => `at least ${value}`,
    atMost: (value: string): string => `at most ${value}`,
    inRange: 'within the range',
    outOfRange: 'outside the range',
    busy: (done: string, all: string): string => `${done} of ${all} numbers examined.`,
  },
} satisfies typeof nl
