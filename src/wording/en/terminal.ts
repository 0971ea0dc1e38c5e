import type { terminal as nl } from '../nl/terminal.ts'

export const terminal = {
  use: (analyses: string) =>
    `Usage: npm run --silent calculate -- FILE… [--format json|csv] [--language nl|en] [--analysis ${analyses}]`,
  notFound: 'This file does not exist. Check the name and the folder.',
  isFolder: 'This is a folder. Name the files in it.',
  unreadable: (detail: string) => `This file cannot be read (${detail}).`,
  more: (count: number) => (count === 1 ? '(And 1 other error.)' : `(And ${String(count)} other errors.)`),
} satisfies typeof nl
