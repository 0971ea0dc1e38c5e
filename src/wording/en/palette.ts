import type { palette as nl } from '../nl/palette.ts'

export const palette = {
  open: 'Search this case',
  label: 'Search for an input, a view or something to do',
  found: (count: string): string => `${count} found`,
  none: 'Nothing found. Try another word, such as the name of a line.',
  kinds: { step: 'Step', view: 'View', act: 'Do' },
  exportAs: (kind: string): string => `Export as ${kind}`,
  shortcuts: {
    title: 'Keyboard shortcuts',
    back: 'Back to the search',
    places: { everywhere: 'Anywhere in a case', sheet: 'In a table of inputs', search: 'In the search' },
    search: 'Search this case',
    list: 'Show this list',
    undo: 'Undo',
    redo: 'Redo',
    save: 'Save as a file',
    saveAs: 'Save as another file',
    close: 'Close what is open; put back what you were typing',
    next: 'To the next field',
    below: 'To the same field in the line below',
    above: 'To the same field in the line above',
    paste: 'Paste a block of cells from a spreadsheet',
    sums: 'Calculate in a field, such as 3*45.50',
    choose: 'Choose in the list',
    go: 'Go there, or do it',
  },
} satisfies typeof nl
