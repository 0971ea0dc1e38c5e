import type { frame as nl } from '../../nl/editor/frame.ts'

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

export const frame = {
  stepsLabel: 'Steps',
  steps: {
    why: {
      name: 'Why',
      title: 'Why this case',
      purpose: 'Which decision do you ask for, and why? This will stand above the result.',
    },
    clients: {
      name: 'Clients and organisation',
      title: 'Clients and organisation',
      purpose: 'Whom is it for, and who does the work? Numbers only, no names of clients.',
    },
    technology: {
      name: 'Technology',
      title: 'Technology',
      purpose: 'What will you use, from when, and how fast does everyone join in?',
    },
    costs: {
      name: 'Costs',
      title: 'Costs',
      purpose:
        'What do you buy, what does the introduction cost, and what returns every year? Amounts are without VAT.',
    },
    benefits: {
      name: 'Benefits',
      title: 'Benefits',
      purpose: 'What does it bring, to whom, and what becomes of the time that is freed?',
    },
    funding: {
      name: 'Funding',
      title: 'Funding',
      purpose: 'Who pays a part, and how do you get the money to begin?',
    },
    settings: {
      name: 'Calculation',
      title: 'Calculation',
      purpose: 'Over how many years do you calculate, at which rate, and how do prices rise?',
    },
    assumptions: {
      name: 'Assumptions',
      title: 'Assumptions',
      purpose:
        'All numbers of this case together: how certain they are, where they come from, and what each does to the result.',
    },
    result: 'Result',
  },
  filled: (filled) => {
    switch (filled.of) {
      case 'texts':
        return `${filled.filled} of ${filled.all} filled in`
      case 'clients':
        return `${counted(filled.groups, 'group', 'groups')}, ${counted(filled.functions, 'function', 'functions')}`
      case 'technologies':
        return filled.count === 0 ? 'empty as yet' : counted(filled.count, 'technology', 'technologies')
      case 'lines':
        return filled.count === 0 ? 'empty as yet' : counted(filled.count, 'line', 'lines')
      case 'sources':
        return `${filled.filled} of ${filled.all} with a source`
      case 'years':
        return `${filled.count} years from ${filled.first}`
    }
  },
  assumptions: {
    restsOn: 'What the result rests on',
    restsOnText:
      'Of the amounts in the net present value of the provider: which part rests on which kind of number.',
    ofMoney: 'Part of the amounts',
    ofNumbers: 'Count of numbers',
    list: 'All numbers',
    caption: 'Assumptions of this case',
    filter: 'Show',
    filters: {
      all: 'All',
      weak: 'Not certain',
      'no-source': 'Without a source',
      'old-source': 'Old source',
      'no-range': 'Without a range',
    },
    order: 'Order',
    orders: { case: 'As in the case', effect: 'Largest effect first' },
    search: 'Search in name, source and note',
    shown: (count, all) => `${count} of ${all} numbers.`,
    waiting: 'The effect is being calculated.',
    effectText:
      'Effect: how far the net present value of the provider goes between low and high, or with 20% off and on where there is no range. A choice, such as the number of years, is not varied.',
    effect: 'Effect',
    noEffect: 'none',
    choice: 'choice',
    noOutcome: 'no outcome',
    none: 'No number fits this.',
    change: (name) => `Go to ${name}`,
    more: (count) => `Show ${count} more`,
  },
  strip: {
    label: 'Result so far',
    explain: 'Show where this number comes from',
    change: (difference) => `${difference} since opening`,
    was: (before) => `was ${before}`,
    whoGains: 'Who gains and who pays',
    nobody: 'Nobody yet. Fill in costs and benefits.',
  },
  unreadable: {
    inStep: 'not readable',
    title: (count) => (count === 1 ? 'One field does not count' : `${count} fields do not count`),
    text: 'What stands there cannot be read as a number. The previous value is used.',
    goTo: 'Go to the field',
  },
} satisfies typeof nl
