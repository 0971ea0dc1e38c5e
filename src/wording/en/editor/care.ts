import type { care as nl } from '../../nl/editor/care.ts'

export const care = {
  why: {
    name: 'Name of the case',
    nameHint: 'By this you find it again.',
    organisation: 'Organisation',
    organisationHint: 'Who you are, and which locations or teams it is about.',
    question: 'Decision asked for',
    questionHint: 'For example: does the board agree to bed sensors in all wards, from 2027?',
    problem: 'Problem',
    problemHint: 'What does not go well now? Do not write down data of clients.',
    withoutTechnology: 'If you do nothing',
    withoutTechnologyHint: 'What happens in the coming years without technology?',
    decisionMaker: 'Who decides',
    decisionMakerHint: 'For example: board, after advice of the client council.',
    author: 'Who made this',
    tags: 'Tags',
    tagsHint: 'With commas between them, for searching.',
    status: 'Status',
    statuses: { draft: 'Draft', final: 'Final' },
  },
  groups: {
    title: 'Clients',
    text: 'A group is a number of clients who get care in the same way, and whose care is paid in the same way.',
    add: 'Add a group',
    newName: 'New group',
    empty: {
      title: 'Whom is the technology for?',
      text: 'A group is a number of clients who get care in the same way. How care is delivered decides who pays, and whether fewer hours are less income too.',
      example: 'For example: 120 residents with zzp, or 340 clients with district nursing.',
    },
    facts: (payer, payment, nic) => {
      const how = {
        integral: 'a fixed amount per day, however many hours you work',
        hour: 'per hour: care that you do not deliver is not paid',
        budget: 'from a budget that the client holds',
      }
      return `Paid by ${payer}: ${how[payment]}. ${nic ? 'The rate contains an allowance for inventory (nic).' : 'The rate contains no allowance for inventory (nic).'}`
    },
    nicInRate: 'Is the nic in the rate?',
    nicInRateHint: 'The normative inventory component: the part of the rate for inventory.',
    nicChoices: { 'by-delivery-form': 'As usual', yes: 'Yes', no: 'No' },
  },
  functions: {
    title: 'Functions',
    text: 'Who does the work, and what an hour costs.',
    add: 'Add a function',
    newName: 'New function',
    empty: {
      title: 'Who does the work?',
      text: 'With functions, time is turned into money and FTE.',
      example: 'For example: carer, € 42 per hour worked.',
    },
  },
  pools: {
    title: 'Shifts with a minimum presence',
    text: 'In a shift with a minimum, time saved brings money only when a whole person is no longer needed.',
    needsFunction: 'Add a function first: a shift is worked by people of a function.',
    add: 'Add a shift',
    newName: 'New shift',
    empty: {
      title: 'Do you work with a minimum presence?',
      text: 'A few minutes less do not make a night shift cheaper. With a shift you work out when it does save a person.',
      example: 'For example: night shift of 8 hours, 3 people, at least 2.',
    },
  },
  organisation: {
    title: 'Organisation',
    text: 'Needed only where costs grow with locations, employees or FTE.',
  },
  stakeholders: {
    title: 'Other parties',
    text: 'The usual parties are there already: care office, health insurer, municipality, client, informal carer, housing corporation, funder and investor.',
    add: 'Add a party',
    newName: 'New party',
    inUse: (uses) =>
      `Cannot go yet: stands in ${uses === 1 ? 'one line' : `${uses} lines`}. Choose another party there first.`,
  },
  technologies: {
    title: 'Technologies',
    text: 'Open a line to choose which groups use it and how fast use grows.',
    add: 'Add a technology',
    newName: 'New technology',
    empty: {
      title: 'What will you use?',
      text: 'For each technology you choose when you begin, whom it suits and how fast use grows.',
      example: 'For example: bed sensors, from the first year, for 60% of the residents.',
    },
    groups: 'For which groups',
    noGroups: 'There are no groups yet. Add them at Clients and organisation.',
    eligibleIn: (group) => `Eligible in ${group}`,
    usersDescription: 'Users per year',
  },
  adoption: {
    title: 'How use grows',
    kinds: { list: 'Per year', linear: 'Straight line', 's-curve': 'S-curve' },
  },
} satisfies typeof nl
