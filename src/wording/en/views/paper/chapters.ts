import type { chapters as nl } from '../../../nl/views/paper/chapters.ts'

export const chapters = {
  why: {
    title: 'Reason and essence',
    question: 'The question',
    problem: 'The problem',
    withoutTechnology: 'If nothing changes',
    technologies: 'Technologies in this plan',
    support: 'What the board should know beside this',
  },
  cash: { title: 'Money over time' },
  norm: { title: 'Norm and practice', figure: 'Figure', value: 'Value', meaning: 'What it says' },
  parties: {
    title: 'Who pays and who gains',
    matrixElsewhere: 'What each kind of cost and benefit is to each party stands with the full tables.',
  },
  hours: { title: 'Time that is freed' },
  technologies: { title: 'By technology and beside the money' },
  uncertainty: {
    title: 'Uncertainty',
    noRanges:
      'Not one number has a range of its own. Below, each number was taken 20% lower and 20% higher: that shows where a range is needed first, not how certain the result is.',
    notDone:
      'The numbers that count most have not been looked for yet. Open this paper again and wait until that is done.',
    number: 'Number',
    range: 'Low – base – high',
    atLow: 'At low',
    atHigh: 'At high',
    swing: 'Difference',
    bar: 'Bar',
    barOf: (low: string, high: string): string => `from ${low} to ${high}`,
    shown: (count: string, all: string): string =>
      `The ${count} that count most of ${all} numbers. The open bar runs to the result at low, the filled one to that at high; the line is the result now.`,
    breakEven: 'How far each of the numbers that count most may be off',
  },
  funding: { title: 'Money from others' },
  agreed: {
    title: 'What was discussed',
    table: 'Log of the workshops',
    note: 'As it was written down then; numbers may have changed since.',
  },
  basis: {
    title: 'Evidence and findings',
    findings: 'Findings',
    noFindings: 'The checks of Baatwijzer give no findings.',
    unreadable: 'A field does not count',
    unreadableText: (name: string, text: string): string =>
      `At “${name}” it says “${text}”. That is no number. The value before it was used.`,
    pocket: 'Wrong pocket',
    noRanges: 'No ranges',
    cut: (line: string): string => `The scheme does not pay all of “${line}”`,
    untested: 'A limit was not tested',
  },
  statements: { title: 'The full tables' },
  assumptions: { title: 'All assumptions' },
  method: { title: 'How this was calculated' },
  glossary: { title: 'Terms' },
} satisfies typeof nl
