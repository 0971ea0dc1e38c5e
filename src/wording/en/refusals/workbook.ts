import type { WorkbookRefusals } from '../../refusal-words.ts'

const meant = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`
const again = 'Open the workbook in Excel, save it again as .xlsx and try once more.'

export const workbookRefusals: WorkbookRefusals = {
  'not-a-workbook': () => ({
    reason: 'This is no Excel workbook (.xlsx).',
    mend: 'Open the file in Excel or LibreOffice and save it as .xlsx.',
  }),
  'old-or-locked-workbook': () => ({
    reason: 'This is an Excel workbook in the old form (.xls), or with a password.',
    mend: 'Open it in Excel and save it as .xlsx, without a password.',
  }),
  'not-our-workbook': () => ({
    reason: 'This Excel workbook was not made by Baatwijzer.',
    mend: 'Choose a workbook that you have saved from Baatwijzer. Figures from a workbook of your own can be typed or pasted into a case.',
  }),
  'newer-workbook': () => ({
    reason: 'This workbook was made by a newer Baatwijzer.',
    mend: 'Reload this page, so that you get the newest Baatwijzer, and open the workbook again.',
  }),
  'case-text-missing': () => ({
    reason: 'A part of the case should be here, as Baatwijzer wrote it. It is gone or changed.',
    mend: 'Save the case as a workbook from Baatwijzer again, and make your changes in that one.',
  }),
  'not-xml': ({ found, line, column }) => ({
    reason: `This part of the workbook cannot be read from line ${String(line)}, character ${String(column)}${found === '' ? '' : `: “${found}”`}.`,
    mend: again,
  }),
  'xml-with-dtd': () => ({
    reason:
      'This part of the workbook has a document type. That does not belong in a workbook and can do harm.',
    mend: 'Only use a workbook from a sender whom you know.',
  }),
  'sheet-missing': ({ sheet, suggestion }) => ({
    reason: `The sheet “${sheet}” is missing.${meant(suggestion)}`,
    mend: 'Give the sheet the name back that it had.',
  }),
  'sheet-twice': () => ({
    reason: 'This sheet is in the workbook twice. It is not clear which one counts.',
    mend: again,
  }),
  'sheet-too-large': ({ rows, columns }, number) => ({
    reason: `This cell lies too far away. What is read is ${number(rows)} rows and ${number(columns)} columns.`,
    mend: 'Take away what stands outside the table.',
  }),
  'too-many-cells': ({ limit }, number) => ({
    reason: `There are more than ${number(limit)} values here.`,
    mend: 'Take away what does not belong to the business case.',
  }),
  'name-missing': () => ({
    reason: 'This name is missing from the workbook.',
    mend: 'Add the name again in Excel (Formulas, Name Manager), or start from a new export.',
  }),
  'name-twice': ({ first, second }) => ({
    reason: `This name is there twice: on ${first} and on ${second}. It is not clear which one counts.`,
    mend: 'Take the copied sheet away, or one of the two names.',
  }),
  'name-without-cell': ({ found }) => ({
    reason: `This name does not point to one cell, but to “${found}”.`,
    mend: 'Let the name point to its cell again (Formulas, Name Manager), or start from a new export.',
  }),
  'cell-reference': ({ found }) => ({
    reason: `“${found}” is no place on a sheet.`,
    mend: again,
  }),
  'cell-twice': () => ({
    reason: 'This cell is in the file twice. It is not clear which one counts.',
    mend: again,
  }),
  'cell-unreadable': ({ found }) => ({
    reason: `What is in this cell cannot be read: “${found}”.`,
    mend: again,
  }),
  'cell-text-too-long': ({ length, limit }, number) => ({
    reason: `The text in this cell has ${number(length)} characters. More than ${number(limit)} is not possible.`,
    mend: 'Make the text shorter.',
  }),
  'cell-empty': () => ({
    reason: 'This should be a number, but the cell is empty.',
    mend: 'Type a number, such as 1234,50. If there is nothing, type 0.',
  }),
  'cell-error': ({ found }) => ({
    reason: `This cell holds an error of Excel: ${found}.`,
    mend: 'Mend the formula, or type the number.',
  }),
  'cell-not-a-number': ({ found }) => ({
    reason: `This should be a number, but there is “${found}”.`,
    mend: 'Type a number, such as 1234,50.',
  }),
  'cell-ambiguous': ({ found }) => ({
    reason: `“${found}” is text and can be read in two ways: with thousands or with three decimals.`,
    mend: 'Type the number again, without signs between thousands, so that Excel makes a number of it.',
  }),
  'cell-percentage': ({ expected, found }) => ({
    reason: expected
      ? `This should be a percentage, but “${found}” has no percent sign. It is not clear whether 0.5 is half or half a per cent.`
      : `This should not be a percentage, but “${found}” has a percent sign.`,
    mend: expected
      ? 'Give the cell the format Percentage in Excel and see whether the number is right.'
      : 'Give the cell the format Number in Excel and see whether the number is right.',
  }),
  'cell-date': () => ({
    reason: 'This should be a number, but the cell has the format of a date or a time.',
    mend: 'Give the cell the format Number in Excel and type the number again.',
  }),
  'cell-not-calculated': () => ({
    reason: 'This cell holds a formula that has not been calculated yet.',
    mend: 'Open the workbook in Excel, recalculate it and save it again.',
  }),
}
