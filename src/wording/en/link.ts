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
  locked: {
    title: 'This link is locked',
    text: 'Type the passphrase that you got from the sender. You then first see what is in it.',
    passphrase: 'Passphrase',
    show: 'Show the passphrase',
    hide: 'Hide the passphrase',
    missing: 'Type the passphrase.',
    opening: 'Unlocking the link',
    open: 'Unlock',
  },
  share: {
    open: 'Share as a link',
    title: 'Share this case as a link',
    text: 'The whole case is in the link itself. Baatwijzer sends it nowhere: you send it.',
    readable:
      'Anyone who has the link can read the case. So can a mail program that checks links, such as Outlook with Safe Links.',
    locked:
      'Without the passphrase the case cannot be read. Give the passphrase by another way than the link, such as by phone. Who loses it cannot open the link. Nor can you.',
    making: 'The link is being made',
    length: (count) => `The link has ${count} characters.`,
    outlookCuts: (limit) =>
      `Older versions of Outlook may cut links of more than ${limit} characters. Does the receiver use one? Then send the file.`,
    wordBreaks: (limit) =>
      `Mail and Word may break links of more than ${limit} characters. Try the link yourself first, or send the file.`,
    mailCuts: (limit) =>
      `Mail and Teams may cut off links of more than ${limit} characters. Better send the file.`,
    tooLong: (limit) =>
      `This case is too large for a link: more than ${limit} characters is not possible. Send the case as a file.`,
    faulty: 'Something in this case is not right, so that the link would not open. Send the case as a file.',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    notCopied: 'Copying failed. Select the link and copy it yourself.',
    address: 'The link',
    saveNameless: 'Save without names as a file',
    fileIsOpen: 'A file has no passphrase: anyone who has it can read it.',
    nameless: {
      label: 'Without names',
      hint: 'Names become neutral, such as Technology 1. Texts, sources, notes and labels are left out.',
      removed: (names, texts, sources, notes, tags) =>
        `Replaced: ${counted(names, 'name')}. Left out: ${counted(texts, 'text')}, ${counted(sources, 'source')}, ${counted(notes, 'note')} and ${counted(tags, 'label')}.`,
      show: 'Show the names',
      limits:
        'All amounts stay the same; only the chances are drawn anew. Who knows the organisation may recognise it by the numbers.',
    },
    neutral: {
      case: () => 'Case without names',
      stakeholders: numbered('Party'),
      groups: numbered('Group'),
      functions: numbered('Function'),
      pools: numbered('Team'),
      technologies: numbered('Technology'),
      assets: numbered('Device'),
      oneOffs: numbered('One-off cost'),
      recurring: numbered('Yearly cost'),
      effects: numbered('Effect'),
      timeEffects: numbered('Time saved'),
      bundles: numbered('Bundle'),
      funding: numbered('Funding'),
      financing: numbered('Financing'),
      variants: numbered('Variant'),
    },
    lock: {
      label: 'With a passphrase',
      hint: 'The link is locked. The receiver has to type the passphrase.',
      insecure:
        'Not possible here: the connection to this address is not secure. Open Baatwijzer at an address that begins with https.',
      passphrase: 'Passphrase',
      show: 'Show the passphrase',
      hide: 'Hide the passphrase',
      advice: 'Take four or more words that do not belong together.',
      strength: {
        weak: 'Weak: soon guessed. Make it longer, with words that do not belong together.',
        fair: 'Fair. One more word makes it strong.',
        strong: 'Strong.',
      },
      missing: 'Type a passphrase.',
      make: 'Lock the link',
      made: 'The link below is locked.',
    },
    qr: {
      show: 'Show a QR code',
      making: 'The QR code is being made',
      label: (name) => `QR code with the link to ${name}`,
      hint: 'Point the camera of a phone at the code. The case then opens as a preview.',
      saveSvg: 'Save as SVG',
      savePng: 'Save as PNG',
      none: (limit) =>
        `No QR code: a camera does not read a link of more than ${limit} characters well. Without names the link is shorter.`,
    },
  },
} satisfies typeof nl

function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`
}

function numbered(kind: string): (n: number) => string {
  return (n) => `${kind} ${String(n)}`
}
