import type { link as nl } from '../nl/link.ts'

export const link = {
  title: 'A case from a link',
  lead: 'Nothing has been saved yet. Look at what is in the link. Do you know the sender? Then open it as a new case.',
  about: 'The case in the link',
  result: 'Outcome for the care provider',
  npv: 'Net present value',
  payback: 'Paid back after',
  never: 'not within the term',
  none: 'cannot be determined',
  period: 'Term',
  years: (first, last) => (first === last ? first : `${first} up to and including ${last}`),
  contains: 'This link contains',
  counts: {
    technologies: (count) => (count === 1 ? '1 technology' : `${String(count)} technologies`),
    lines: (count) =>
      count === 1 ? '1 line of costs or benefits' : `${String(count)} lines of costs and benefits`,
    funding: (count) => (count === 1 ? '1 source of funding' : `${String(count)} sources of funding`),
    variants: (count) => (count === 1 ? '1 variant' : `${String(count)} variants`),
  },
  migrated:
    'The case was made with an older Baatwijzer. It was brought up to date; the numbers are the same.',
  open: 'Open as a new case',
  leave: 'Do not open',
  refused: 'This link cannot be opened',
  nothing: {
    title: 'The link is no longer here',
    text: 'A link does not stay in the address bar. Click it again in the message in which you got it.',
  },
  share: {
    open: 'Share as a link',
    title: 'Share this case as a link',
    text: 'The whole case is in the link itself, and on no server. Anyone with the link can read the case.',
    making: 'The link is being made',
    length: (count) => `The link has ${count} characters.`,
    long: (limit) =>
      `That is long. Mail and Teams may cut off links of more than ${limit} characters. Try the link, or send the case as a file.`,
    tooLong: (limit) =>
      `This case is too large for a link: more than ${limit} characters is not possible. Send the case as a file.`,
    faulty: 'Something in this case is not right, so that the link would not open. Send the case as a file.',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    notCopied: 'Copying failed. Select the link and copy it yourself.',
    address: 'The link',
  },
} satisfies typeof nl
