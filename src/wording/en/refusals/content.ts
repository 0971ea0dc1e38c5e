import type { ExpectedType, ReferenceTarget } from '../../../case-file/refusal.ts'
import type { ContentRefusals } from '../../refusal-words.ts'

const types = {
  text: 'text',
  'yes-no': 'yes or no (true or false)',
  list: 'a list',
  object: 'a block of values',
  'text-list-or-yes-no': 'text, a list, or yes or no',
} satisfies Record<ExpectedType, string>

const targets = {
  stakeholder: 'party',
  group: 'client group',
  function: 'staff function',
  pool: 'shift pool',
  technology: 'technology',
  asset: 'purchase line',
  line: 'cost line',
  field: 'field',
} satisfies Record<ReferenceTarget, string>

const meant = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`

export const contentRefusals: ContentRefusals = {
  'unknown-key': ({ key, suggestion }) => ({
    reason: `“${key}” is not known here.${meant(suggestion)}`,
    mend: 'Correct the name, or take this part away.',
  }),
  'missing-key': ({ key }) => ({ reason: `“${key}” is missing.`, mend: 'Add this part.' }),
  'wrong-type': ({ expected, found }) => ({
    reason: `This should be ${types[expected]}, but there is “${found}”.`,
    mend: 'Correct this in the file.',
  }),
  'not-in-list': ({ found, allowed, suggestion }) => ({
    reason: `“${found}” is not one of the choices.${meant(suggestion)}`,
    mend: `Choose from: ${allowed.join(', ')}.`,
  }),
  'text-too-long': ({ length, limit }, number) => ({
    reason: `This text has ${number(length)} characters. More than ${number(limit)} is not possible.`,
    mend: 'Make the text shorter.',
  }),
  'control-character': ({ found }) => ({
    reason: `“${found}” holds an invisible character that is not allowed here.`,
    mend: 'Type the text again.',
  }),
  blank: () => ({ reason: 'The name is empty.', mend: 'Give a name.' }),
  'not-an-id': ({ found }) => ({
    reason: `“${found}” cannot be an identifier.`,
    mend: 'Use small letters, digits and hyphens only.',
  }),
  'not-a-date': ({ found }) => ({
    reason: `“${found}” is not a date.`,
    mend: 'Write 2026, 2026-11 or 2026-11-05.',
  }),
  'too-many': ({ count, limit }, number) => ({
    reason: `There are ${number(count)} parts here. More than ${number(limit)} is not possible.`,
    mend: 'Take some of them away.',
  }),
  'too-few': ({ least }, number) => ({
    reason: `There should be at least ${number(least)} here.`,
    mend: 'Add to the list.',
  }),
  'not-a-decimal': ({ found }) => ({
    reason: `“${found}” is not a number as the file writes it.`,
    mend: 'Write the number with a point before the decimals and no other signs, such as 1234.5.',
  }),
  'not-an-integer': ({ found }) => ({
    reason: `This should be a whole number, but there is “${found}”.`,
    mend: 'Write the number without decimals.',
  }),
  'out-of-bounds': ({ found, min, max }, number) => ({
    reason: `A number from ${number(min)} to ${number(max)} fits here, but there is “${found}”.`,
    mend: 'Correct the number.',
  }),
  'range-order': ({ low, value, high }) => ({
    reason: `The range is not right: low ${low ?? 'empty'}, middle ${value}, high ${high ?? 'empty'}.`,
    mend: 'See to it that low is not above the middle, and high not below it.',
  }),
  'series-length': ({ values, count }, number) => ({
    reason: `The range has ${number(count)} years, the values themselves ${number(values)}.`,
    mend: 'Give both the same number of years.',
  }),
  'duplicate-id': ({ id, first }) => ({
    reason: `The identifier “${id}” is used already (${first}).`,
    mend: 'Give one of the two another identifier.',
  }),
  'reserved-id': ({ id }) => ({
    reason: `“${id}” is the identifier of a party that every business case knows.`,
    mend: 'Give your own party another identifier.',
  }),
  'broken-reference': ({ target, id }) => ({
    reason: `This refers to the ${targets[target]} “${id}”, which is not there.`,
    mend: 'Correct the reference, or add what is missing.',
  }),
  'circular-reference': ({ circle }) => ({
    reason: `These lines depend on each other in a circle: ${circle.join(', ')}.`,
    mend: 'Let one of the lines scale with something else.',
  }),
  'driver-not-allowed': ({ driver, allowed }) => ({
    reason: `This line cannot scale with “${driver}”.`,
    mend: `Choose from: ${allowed.join(', ')}.`,
  }),
  'effect-not-allowed': ({ kind, allowed }) => ({
    reason: `An effect “${kind}” belongs to a technology and cannot stand here.`,
    mend: `Choose from: ${allowed.join(', ')}.`,
  }),
  'shares-above-one': ({ total }) => ({
    reason: `The parts are ${total} together, more than the whole (1).`,
    mend: 'Make the parts smaller.',
  }),
  'shares-not-one': ({ total }) => ({
    reason: `The parts are ${total} together, and that must be 1.`,
    mend: 'Divide the whole again.',
  }),
  'start-after-end': ({ start, end }) => ({
    reason: `The start (${start}) lies after the end (${end}).`,
    mend: 'Swap start and end, or correct the year.',
  }),
}
