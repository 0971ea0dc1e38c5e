import { contentRefusals as enContent } from './en/refusals/content.ts'
import { fileRefusals as enFile } from './en/refusals/file.ts'
import { contentRefusals } from './nl/refusals/content.ts'
import { fileRefusals } from './nl/refusals/file.ts'
import type { ContentRefusals, FileRefusals } from './refusal-words.ts'

interface Refusals {
  readonly writers: FileRefusals & ContentRefusals
  /** Where the file as a whole is meant. */
  readonly wholeFile: string
}

export const nlRefusals: Refusals = {
  writers: { ...fileRefusals, ...contentRefusals },
  wholeFile: 'Het hele bestand',
}

export const enRefusals: Refusals = { writers: { ...enFile, ...enContent }, wholeFile: 'The whole file' }
