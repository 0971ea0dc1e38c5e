import type { compare as nl } from '../../nl/views/compare.ts'

export const compare: typeof nl = {
  title: 'Compare',
  lead: 'This case beside another: what differs, what does each difference do, and what do you take over? Opening changes nothing in this case.',
  choose: {
    title: 'Choose a case to compare with',
    text: 'Such as the file that a colleague sends back. You see each difference, and what it does to the outcome. This case only changes when you take something over.',
    file: 'Choose a file',
    fileHint: 'Or drag the file here.',
    drop: 'Drop to compare',
    other: 'Or choose a case in this browser',
    none: 'Choose a case',
    useOther: 'Compare',
    unreadable: 'This case cannot be read now.',
    again: 'Choose another',
  },
  own: 'This case',
  other: (name) => `Other: ${name}`,
  whose: 'For whom',
  figure: 'Figure',
  outcome: {
    own: 'This case',
    other: 'The other',
    difference: 'Difference',
  },
  nothingShared: {
    title: 'These cases have no lines in common',
    text: 'Lines are known by their mark in the file. These two were made apart, so everything counts as new or gone.',
  },
  same: {
    title: 'No differences',
    text: 'All numbers, choices, texts and lines are the same.',
  },
  finding: {
    none: (count) => `${count} differences, none of which changes the outcome`,
    one: (field, effect) => `There is one difference: ${field} does ${effect}`,
    most: (count, field, effect) => `Of ${count} differences “${field}” does most: ${effect}`,
  },
  table: {
    title: 'Differences that touch the outcome',
    lead: '“Alone”: what this one difference does to this case. “In order”: what it adds after the rows above; together that is exactly the whole difference.',
    difference: 'Difference',
    own: 'This case',
    other: 'The other',
    alone: 'Alone',
    inOrder: 'In order',
    sum: 'Together',
    interaction: 'Interaction',
    interactionHint: 'What differences do together beyond what each does alone.',
    busy: (done, all) => `Busy: ${done} of ${all} differences computed`,
    pending: '…',
    missing: '–',
  },
  words: {
    title: 'Texts, sources and other differences',
    lead: 'These differences change no outcome.',
  },
  kinds: {
    number: 'number',
    years: 'numbers per year',
    choice: 'choice',
    text: 'text',
    evidence: 'source or range',
    added: 'new',
    removed: 'gone',
    order: 'order',
  },
  isThere: 'is in it',
  isNotThere: 'is not in it',
  accept: 'Take over',
  acceptOf: (name) => `Take over: ${name}`,
  acceptAll: 'Take over everything',
  accepted: (name, others) => {
    if (others === 0) return `“${name}” has been taken over.`
    return `“${name}” has been taken over, with ${others === 1 ? 'one difference' : `${others} differences`} that it needs.`
  },
  acceptedAll: 'Everything has been taken over. This case now computes the same as the other.',
  notAlone: (name) =>
    `“${name}” cannot be taken over by itself, as it contradicts what this case has besides. First take over what belongs to it, or take over everything.`,
  noSource: 'no source',
  range: (low, high) => `from ${low} to ${high}`,
}
