import type { ArrivalRefusals } from '../../refusal-words.ts'

const again = 'Ask the sender for the link again, or for the case as a file.'

export const arrivalRefusals: ArrivalRefusals = {
  unreadable: () => ({
    reason: 'The browser cannot read the file. It was moved, or its disk cannot be reached any more.',
    mend: 'Choose the file again.',
  }),
  'broken-compression': () => ({
    reason: 'The compressed file is not whole. On the way something was changed, lost or added.',
    mend: 'Download the file again, or ask the sender for it again.',
  }),
  'unpacks-too-large': ({ limit }, number) => ({
    reason: `Unpacked this is more than ${number(limit / 1000)} kB. No business case is that large.`,
    mend: 'Ask the sender for the case as a file, as Baatwijzer saves it.',
  }),
  'zip-file': () => ({
    reason: 'This is a zip file, and no case.',
    mend: 'Unpack the file first, and choose the file that Baatwijzer has saved. Its name ends in .json or .xlsx.',
  }),
  'link-too-long': ({ length, limit }, number) => ({
    reason: `The link has ${number(length)} characters or more. More than ${number(limit)} is not possible.`,
    mend: 'Ask the sender for the case as a file.',
  }),
  'broken-link': () => ({
    reason: 'The link is not whole. Mail or chat cut a part off or changed something in it.',
    mend: again,
  }),
  'unknown-link-form': () => ({
    reason: 'This link is not whole, or was made by a newer Baatwijzer.',
    mend: `Reload the page. ${again}`,
  }),
  'link-locked': () => ({
    reason: 'The link is locked.',
    mend: 'Type the passphrase that you got from the sender.',
  }),
  'wrong-passphrase': () => ({
    reason: 'This passphrase does not open the link.',
    mend: 'Mind capitals and spaces. Are you sure that the passphrase is right? Then the link was changed on the way: ask for it again.',
  }),
  'unknown-link-lock': () => ({
    reason: 'The link is locked in a way that this Baatwijzer does not know.',
    mend: `Reload the page. ${again}`,
  }),
  'no-cryptography': () => ({
    reason:
      'The link is locked, and the browser cannot open it at this address: the connection is not secure.',
    mend: 'Open Baatwijzer at an address that begins with https, or ask the sender for the case as a file.',
  }),
  folder: () => ({
    reason: 'This is a folder, and no file.',
    mend: 'Open the folder, and choose the file that is in it.',
  }),
  'took-too-long': ({ seconds }, number) => ({
    reason: `Opening took longer than ${number(seconds)} seconds and was stopped.`,
    mend: 'Try again. If it fails again, ask the sender for a smaller case.',
  }),
  'not-calculated': () => ({
    reason: 'The case is well written, but Baatwijzer cannot calculate it.',
    mend: 'Ask the sender for a smaller or simpler case.',
  }),
}
