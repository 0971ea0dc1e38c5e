import type { FileRefusals } from '../../refusal-words.ts'

const atLine = ({ line, column }: { readonly line: number; readonly column: number }): string =>
  `line ${String(line)}, character ${String(column)}`
const whole = 'Ask the sender to save the file again and send it again.'

export const fileRefusals: FileRefusals = {
  'empty-file': () => ({ reason: 'The file is empty.', mend: whole }),
  'too-large': ({ bytes, limit }, number) => ({
    reason: `The file is ${number(Math.ceil(bytes / 1000))} kB. More than ${number(limit / 1000)} kB is not possible.`,
    mend: 'Choose the file of one business case, as Baatwijzer saves it.',
  }),
  'not-utf8': () => ({
    reason: 'The file is not readable text.',
    mend: 'Choose a file that Baatwijzer has saved, with a name that ends in .json. Did another program save it? Then save it as UTF-8.',
  }),
  'not-json': (r) => ({
    reason: `At ${atLine(r)} there is “${r.found}”, which does not belong there.`,
    mend: 'Mend that place, or choose the file as Baatwijzer saved it.',
  }),
  'cut-off': (r) => ({
    reason: `The file stops at ${atLine(r)}, before it is complete. It was not fully downloaded or copied.`,
    mend: 'Download the file again, or ask the sender for it again.',
  }),
  'trailing-data': (r) => ({
    reason: `After the end of the business case there is still “${r.found}” (${atLine(r)}).`,
    mend: 'Take away what stands after the end.',
  }),
  'duplicate-key': (r) => ({
    reason: `“${r.key}” is there twice (${atLine(r)}). It is not clear which one counts.`,
    mend: 'Take one of them away.',
  }),
  'forbidden-key': (r) => ({
    reason: `The name “${r.key}” may not stand in a file (${atLine(r)}).`,
    mend: 'Take this part away. Use a file from a sender whom you know.',
  }),
  'too-deep': (r, number) => ({
    reason: `The file is nested deeper than ${number(r.limit)} layers (${atLine(r)}).`,
    mend: 'Choose a file that Baatwijzer has saved.',
  }),
  'too-much': (r, number) => ({
    reason: `The file holds more than ${number(r.limit)} ${r.of === 'elements' ? 'lines' : 'values'}.`,
    mend: 'Divide the business case over more files.',
  }),
  'not-a-case-file': ({ found }) => ({
    reason: `This is not a business case of Baatwijzer. It says “${found}”.`,
    mend: 'Choose a file that Baatwijzer has saved.',
  }),
  'newer-version': ({ version, newest }) => ({
    reason: `The file has version ${String(version)}. This Baatwijzer knows versions up to ${String(newest)}.`,
    mend: 'Update Baatwijzer, or ask the sender for an older file. Nothing has changed.',
  }),
  'unknown-version': ({ found }) => ({
    reason: `There is no version “${found}”.`,
    mend: 'Choose the file as Baatwijzer saved it.',
  }),
}
