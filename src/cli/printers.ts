import type { BusinessCase } from '../domain/business-case.ts'
import { Calculation } from '../engine/calculation.ts'
import { portfolioHead, portfolioRow } from '../export/portfolio.ts'
import { resultRows, RESULTS_HEAD } from '../export/results-csv.ts'
import { results } from '../export/results.ts'
import { csvRows, csvText } from '../quantity/cells/csv-text.ts'
import type { Catalogue } from '../wording/catalogue.ts'
import { ANALYSES } from './analyses.ts'

/** How cases are printed one by one: what stands before the first, between two, and after the last. */
export interface Printer {
  readonly first: string
  readonly between: string
  readonly last: string
  readonly of: (file: string, businessCase: BusinessCase) => string
}

export const PRINTERS = {
  json: () => jsonOf((c) => results(Calculation.of(c))),
  csv: () => ({
    ...tableOf(RESULTS_HEAD),
    of: (file, c) => csvRows(resultRows(file, results(Calculation.of(c)))),
  }),
  portfolio: (words) => ({
    ...tableOf(portfolioHead(words)),
    of: (file, c) => csvRows([portfolioRow(words, Calculation.of(c), file)]),
  }),
} as const satisfies Readonly<Record<string, (words: Catalogue) => Printer>>

export type Format = keyof typeof PRINTERS

export const FORMATS: readonly Format[] = ['json', 'csv', 'portfolio']

/** An analysis of ANALYSES by its name; null where there is none. */
export function analysisPrinter(analysis: string): Printer | null {
  const analyse = ANALYSES[analysis]
  return analyse === undefined ? null : jsonOf((c) => ({ analysis, ...analyse(c) }))
}

/** A list with an object per case. */
function jsonOf(valueOf: (c: BusinessCase) => object): Printer {
  const written = (value: object) => JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')
  return {
    first: '[\n  ',
    between: ',\n  ',
    last: '\n]\n',
    of: (file, c) => written({ file, ...valueOf(c) }),
  }
}

function tableOf(head: Parameters<typeof csvText>[0][number]) {
  return { first: csvText([head]), between: '', last: '' }
}
