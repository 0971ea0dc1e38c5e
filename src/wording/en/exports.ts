import type { exports as nl } from '../nl/exports.ts'

export const exports = {
  open: 'Export',
  title: 'Export this case',
  ownFile: {
    name: 'Baatwijzer file',
    text: 'To go on working: the whole case with all variants. An export is how it stands now.',
  },
  paper: {
    name: 'Board paper',
    text: 'For the board, on paper or as PDF: first the decision, then what supports it.',
  },
  kinds: {
    xlsx: {
      name: 'Excel',
      text: 'For the controller: every input, formula and outcome, to check the sums.',
    },
    pptx: {
      name: 'PowerPoint',
      text: 'For a presentation: the outcome as slides, with charts that you can edit.',
    },
    csv: {
      name: 'CSV',
      text: 'For your own analysis: every outcome per year in one long table.',
    },
  },
  making: (kind) => `Making the file for ${kind}`,
  made: (file) => `${file} has been made.`,
  calledOff: 'No file was made.',
  failed: (kind) =>
    `The file for ${kind} was not made. Reload the page and try again. If that does not help, save the case as a file.`,
  source: (name) => `Source: business case “${name}”, made with Baatwijzer.`,
  csv: {
    subject: 'Subject',
    item: 'Item',
    unit: 'Unit',
    value: 'Value',
    wholeCase: 'Whole plan',
    allDevices: 'All devices',
    restsOn: (grade) => `Part that rests on: ${grade}`,
  },
  portfolio: {
    name: 'Case',
    file: 'File',
    firstYear: 'First year',
    years: 'Number of years',
    valueOf: (party) => `Net present value ${party} (€)`,
    payback: 'Payback (years)',
    rateOfReturn: 'Return per year (IRR)',
    investment: 'Investment at the start (€)',
    peak: 'Highest funding need (€)',
    normalYear: 'Normal year',
    hours: 'Hours freed in that year',
    cashHours: 'Fewer paid hours in that year',
    fte: 'FTE freed in that year',
    estimates: 'Part that rests on estimates',
  },
} satisfies typeof nl
