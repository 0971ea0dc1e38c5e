import type { statementMeanings as nl } from '../../nl/meanings/statement.ts'

export const statementMeanings = {
  ledgerCell: { title: 'Lines in this group', sentence: 'All lines of this kind in this year, added up.' },
  categoryTotal: {
    title: 'Balance of this kind',
    sentence: 'Benefits less costs of this kind in this year.',
  },
  costs: { title: 'Costs', sentence: 'All that is paid in this year.' },
  benefits: { title: 'Benefits', sentence: 'All that comes in in this year, or no longer has to be paid.' },
  cashFlow: { title: 'Cash flow', sentence: 'Benefits less costs of this year.' },
  cumulativeCash: {
    title: 'Cash flow, cumulated',
    sentence: 'The cash flow of all years up to and including this one.',
  },
  discountedCash: {
    title: 'Cash flow in money of now',
    sentence: 'The cash flow of this year, converted to money of the start.',
  },
  cumulativeDiscountedCash: {
    title: 'Cash flow in money of now, cumulated',
    sentence: 'The converted cash flow of all years up to and including this one.',
  },
  exploitation: {
    title: 'Operating result',
    sentence:
      'What the plan does to the result of this year: benefits less costs, depreciation and interest.',
  },
  exploitationOnNorm: {
    title: 'Operating result by the norm',
    sentence: 'The same result if depreciation ran over the norm life.',
  },
  liquidity: {
    title: 'Cash with loans',
    sentence: 'The cash flow of this year with loans and repayment added.',
  },
  cumulativeLiquidity: {
    title: 'Cash with loans, cumulated',
    sentence: 'The cash with loans of all years up to and including this one.',
  },
  costsAtTurn: {
    title: 'Costs at the turn of the year',
    sentence: 'The part of the costs that falls at the turn of the year, such as purchases.',
  },
  costsDuringYear: {
    title: 'Costs during the year',
    sentence: 'The part of the costs that falls during this year.',
  },
  benefitsAtTurn: {
    title: 'Benefits at the turn of the year',
    sentence: 'The part of the benefits that falls at the turn of the year, such as sales.',
  },
  benefitsDuringYear: {
    title: 'Benefits during the year',
    sentence: 'The part of the benefits that falls during this year.',
  },
} satisfies typeof nl
