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
      case 'years':
        return `${filled.count} years from ${filled.first}`
    }
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
