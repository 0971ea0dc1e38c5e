import type { frame as nl } from '../../../nl/views/paper/frame.ts'

export const frame = {
  title: 'Board paper',
  lead: 'One page with the decision, and the support behind it. For paper or as a PDF.',
  print: 'Print or save as PDF',
  help: 'In the window of the browser choose your printer, or “Save as PDF”. Leave the margins at default and switch off the headers and footers of the browser. Ctrl+P does the same.',
  choice: 'What goes into the paper',
  always: 'The page with the decision is always in it.',
  withNotes: 'With notes beside the assumptions',
  language: 'Language of the paper',
  document: 'Preview of the board paper',
  busy: (share: string): string => `Looking for the numbers that count most: ${share}.`,
  stop: 'Stop looking',
  again: 'Look again',
  stopped: 'The search was stopped. The paper now says that the range of the result was not worked out.',
  failed: 'The search failed. The paper now says that the range of the result was not worked out.',
  drawing: 'The paper is being put together.',
  ready: 'The paper is ready.',
  noChance: 'Do you want the chance in the paper as well? Have it worked out first, under Uncertainty.',
  page: 'page',
  of: 'of',
  continued: (title: string, from: string, to: string): string => `${title} (${from} to ${to})`,
  empty: {
    title: 'The paper for the board comes here',
    text: 'As soon as there are costs and benefits in the plan, Baatwijzer makes a decision paper of it: the question, the result, the amount, the risks and what you ask of the board, with all of the support behind it.',
    example:
      'For example: “Agree to introducing bed sensors and make at most €120,000 available in advance.”',
    action: 'Add a technology',
  },
} satisfies typeof nl
