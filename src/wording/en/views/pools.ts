import type { pools as nl } from '../../nl/views/pools.ts'

export const pools = {
  title: 'Shifts',
  lead: 'When does time saved become one person fewer on a shift?',
  year: 'Year',
  sectionLead: 'Where do the technologies stand on the stairs, apart and together?',
  growth: (from: string, fromYear: string, to: string, toYear: string): string =>
    `Together it goes from ${from} per shift in ${fromYear} to ${to} in ${toYear}`,
  stairs: {
    description: (list: string): string =>
      `Stairs: for every whole shift of minutes saved, one person fewer is needed. ${list}.`,
    at: (name: string, minutes: string, people: string): string => `${name}: ${minutes}, ${people} fewer`,
    minutes: 'minutes saved per shift',
    people: 'people fewer per shift',
    together: 'Together',
    moved: 'Your setting',
    letter: 'Mark',
  },
  move: {
    label: 'Suppose that the technologies together save this much per shift',
    back: 'Back to the plan',
    people: 'People fewer per shift',
    worth: 'Worth per year',
    net: 'Net present value',
    next: 'To the next step',
    spare: 'To spare',
    inYear: (year: string): string => `In ${year}, by the model.`,
    provider: 'For the care provider, over all years.',
    same: 'As in the plan.',
    now: (value: string): string => `In the plan: ${value}.`,
    full: 'The highest step is reached: enough people must stay present.',
    none: (year: string): string =>
      `In ${year} no technology saves time on these shifts. Choose a later year.`,
    how: 'All savings on these shifts go up or down in the same proportion; extra work stays as it is.',
  },
  years: {
    title: 'Per year',
    saved: 'Saved per shift (min)',
    people: 'People fewer per shift',
    next: 'To the next step (min)',
    spare: 'To spare (min)',
    hours: 'Hours that become money',
    worth: 'Worth (€)',
  },
  teams: {
    title: (teams: string): string => `These shifts are of about ${teams} teams`,
    text: 'The minutes saved are an average here. One team may reach the step while another does not. Make a roster per team if the teams differ.',
    split: 'Make a roster per team',
    named: (pool: string, team: string): string => `${pool}, team ${team}`,
    done: 'There is now a roster per team. Change per team what is different.',
  },
  empty: {
    title: 'Here you see when minutes become a shift',
    text: 'In a nursing home or institution a minimum number of people must always be present. A few minutes saved are no money yet. Make a shift roster at Clients and organisation, and let time savings land on it.',
    example:
      'For example: “Bed sensors save 310 minutes a night, smart incontinence material 220. Together that is more than one shift of eight hours; apart it is not.”',
    action: 'Make a shift roster',
  },
  nothingAimed: (pool: string): string =>
    `No time saving lands on ${pool} yet. Choose this roster as the destination of a time saving.`,
} satisfies typeof nl
