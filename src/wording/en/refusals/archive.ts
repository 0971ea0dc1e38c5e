import type { ArchiveFeature } from '../../../case-file/archive/archive-reason.ts'
import type { ArchiveRefusals } from '../../refusal-words.ts'

const features = {
  zip64: 'is made for files of more than 4 GB (zip64), which does not fit here',
  password: 'is encrypted with a password',
  'several-parts': 'is divided over more than one file',
  method: 'is packed in a way that Baatwijzer does not know',
} satisfies Record<ArchiveFeature, string>

const mends = {
  zip64: 'Pack it again as an ordinary ZIP file.',
  password: 'Save the file without a password.',
  'several-parts': 'Save it as one file.',
  method: 'Pack it again as an ordinary ZIP file.',
} satisfies Record<ArchiveFeature, string>

const again = 'Download the file again, or ask the sender to save it again and send it again.'
const stranger = 'Only use a file from a sender whom you know, as Baatwijzer or Excel saves it.'

export const archiveRefusals: ArchiveRefusals = {
  'not-a-backup': () => ({
    reason: 'This zip file is not a back-up of Baatwijzer.',
    mend: 'Choose the file that Baatwijzer saved as a back-up, or unpack the zip file and open the case that is in it.',
  }),
  'not-an-archive': () => ({
    reason: 'This is no ZIP file and no Excel workbook.',
    mend: 'Choose a file that Baatwijzer or Excel has saved.',
  }),
  'archive-too-large': ({ bytes, limit }, number) => ({
    reason: `The file is ${number(Math.ceil(bytes / 1000))} kB. More than ${number(limit / 1000)} kB is not possible.`,
    mend: 'Choose a smaller file, or take out what does not belong in it, such as pictures.',
  }),
  'archive-cut-off': () => ({
    reason:
      'The file stops before it is complete, or something stands after it. Its list of contents is missing.',
    mend: again,
  }),
  'archive-contradicts': () => ({
    reason: 'The file is damaged: its list of contents does not agree with what is in it.',
    mend: again,
  }),
  'archive-unsupported': ({ feature }) => ({
    reason: `The file ${features[feature]}.`,
    mend: mends[feature],
  }),
  'too-many-entries': ({ count, limit }, number) => ({
    reason: `There are ${number(count)} parts in the file. More than ${number(limit)} is not possible.`,
    mend: stranger,
  }),
  'entry-name': () => ({
    reason:
      'The name of this part points to a place outside the file, or has characters that it may not have.',
    mend: stranger,
  }),
  'entry-twice': () => ({
    reason: 'This part is in the file twice. It is not clear which one counts.',
    mend: again,
  }),
  'entries-overlap': () => ({
    reason: 'This part lies across another part. Such a file can unpack itself without end.',
    mend: stranger,
  }),
  'unpacked-too-large': ({ bytes, limit }, number) => ({
    reason: `Unpacked this is ${number(Math.ceil(bytes / 1000))} kB. More than ${number(limit / 1000)} kB is not possible.`,
    mend: 'Take out what does not belong in it. If you do not trust it, do not use the file.',
  }),
  'packed-too-tight': ({ ratio, limit }, number) => ({
    reason: `Unpacked this part becomes ${number(ratio)} times as large. More than ${number(limit)} times is not possible.`,
    mend: stranger,
  }),
  'entry-size': ({ declared, counted }, number) => ({
    reason: `This part should be ${number(declared)} bytes, but unpacking it gave ${number(counted)}.`,
    mend: again,
  }),
  'entry-damaged': () => ({
    reason: 'This part is damaged: it cannot be unpacked properly.',
    mend: again,
  }),
  'entry-missing': () => ({ reason: 'This part is missing from the file.', mend: again }),
}
