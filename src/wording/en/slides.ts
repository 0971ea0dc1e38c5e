import type { slides as nl } from '../nl/slides.ts'

export const slides = {
  version: (date: string): string => `version ${date}`,
  part: (title: string, part: string, parts: string): string => `${title} (${part} of ${parts})`,
  names: {
    theme: 'Baatwijzer',
    layout: 'Finding',
    notes: 'Notes',
    title: 'Finding',
    lead: 'Explanation',
    footer: 'Business case and version',
    page: 'Slide number',
    sheet: 'Numbers',
  },
  scaled: {
    one: (unit: string): string => unit,
    thousand: (unit: string): string => `${unit} × 1,000`,
    million: (unit: string): string => `${unit} × million`,
    billion: (unit: string): string => `${unit} × billion`,
  },
  decision: {
    question: 'The question',
    noQuestion: 'The question has not been written down yet. Fill it in under “Why”.',
    advice: 'What the numbers say',
    know: 'Good to know',
    amount: 'To put in at most',
    noAmount: 'Nothing beforehand',
    whoDecides: 'Who decides',
    noDecisionMaker: 'Not filled in yet',
    advices: {
      nothing: 'There is nothing to decide on yet: fill in costs and benefits first.',
      evens: 'The numbers give no yes and no no. Other reasons are decisive.',
      'gains-at-once': 'The numbers support a yes. Agree on who checks the assumptions after a year.',
      'pays-back': 'The numbers support a yes. Agree on who checks the assumptions after a year.',
      'pays-back-on-paper':
        'The numbers support a yes, but only if you count on the residual value of the devices.',
      'too-slow':
        'The numbers do not support a yes yet: the money comes back, but too late to make up for interest.',
      'costs-others-gain': 'The numbers support a yes if those who gain also pay. Talk about that first.',
      costs: 'The numbers do not support a yes. Say which reason beside the money carries this decision.',
      'costs-all':
        'The numbers do not support a yes. Say which reason beside the money carries this decision.',
    },
  },
  figures: {
    title: (provider: string, society: string): string =>
      `For the care provider ${provider}, for society ${society}`,
    lead: 'All benefits less all costs, in money of now. Below are the five numbers on which a board decides.',
  },
  nothing: {
    chart:
      'There is no chart here yet: all numbers are zero. Fill in costs and benefits and make the slides again.',
    norm: 'There is no device in the plan yet. As soon as there is, you read here whether the rate pays enough for it.',
  },
  hours: {
    pools: 'Per shift',
    morePools: (count: string): string => `And ${count} more: see the notes of this slide.`,
  },
  uncertainty: {
    shown: (shown: string, all: string): string => `The ${shown} heaviest of ${all} numbers with a range.`,
  },
  assumptions: {
    title: 'The assumptions that matter most',
    none: 'There are no assumptions yet that decide the result',
    lead: (shown: string, all: string): string =>
      `The ${shown} numbers that change the result most, of ${all}. The heaviest is on top.`,
    name: 'Assumption',
    value: 'Value',
    range: 'Range',
    source: 'Source',
    grade: 'Evidence',
    noRange: 'none',
    noSource: 'no source',
    description: 'Table with the value, the range, the source and the evidence of each assumption.',
  },
  notes: {
    drawn: (description: string): string => `What you see: ${description}`,
    numbers: 'The numbers:',
    sources: 'Sources of the numbers on which this rests:',
    source: (source: string, names: string): string => `• ${source} — ${names}`,
    withoutSource: (count: number, names: string): string =>
      count === 1
        ? `• Without a source (1 number) — ${names}`
        : `• Without a source (${count} numbers) — ${names}`,
    more: (names: string, count: string): string => `${names} and ${count} more`,
    noInputs: 'This rests on no filled-in number yet.',
    madeWith: (date: string): string => `Made with Baatwijzer on ${date}.`,
  },
} satisfies typeof nl
