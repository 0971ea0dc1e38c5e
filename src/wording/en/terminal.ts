import type { terminal as nl } from '../nl/terminal.ts'

export const terminal = {
  use: (formats, analyses) =>
    `Usage: npm run --silent calculate -- FILE|FOLDER… [--format ${formats}] [--language nl|en] [--analysis ${analyses}]`,
  useOfExport: (kinds) =>
    `Usage: npm run --silent export -- FILE|FOLDER… --to ${kinds} --out PATH [--language nl|en]`,
  notFound: 'This file does not exist. Check the name and the folder.',
  emptyFolder: 'No file in this folder ends in .json. Check the folder.',
  unreadable: (detail: string) => `This file cannot be read (${detail}).`,
  more: (count: number) => (count === 1 ? '(And 1 other error.)' : `(And ${String(count)} other errors.)`),
  unknownKind: (kind, kinds) =>
    kind === ''
      ? `Name with --to what you export to: ${kinds}.`
      : `There is no export to “${kind}”. Choose from: ${kinds}.`,
  noOut: 'Name with --out the file for the export, or the folder for more cases.',
  noFolder: (detail) => `This is no folder and cannot become one (${detail}). Name a folder for more cases.`,
  sameName: 'The folder already has the export of another file with this name. Rename one of the two.',
  isInput: (path) => `The export would replace ${path}, and that is a case. Name another file with --out.`,
  notWritten: (path, detail) =>
    `${path} cannot be written (${detail}). Check that the folder exists and that you may write there.`,
} satisfies typeof nl
