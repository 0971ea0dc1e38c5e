import { cashByYear } from '../../../wording/story/figures/cash-by-year.ts'
import { cumulatedCash } from '../../../wording/story/figures/cumulated-cash.ts'
import { waterfall } from '../../../wording/story/figures/waterfall.ts'
import { indicatorList } from '../../../wording/story/tables/indicator-list.ts'
import { FactTable } from '../fact-table.tsx'
import { useWords } from '../../words-context.ts'
import type { ChapterProps } from '../paper-content.ts'
import { PaperFigure } from '../paper-figure.tsx'

/** When money goes and comes, what it consists of, and every indicator. */
export function CashChapter({ content: { calculation } }: ChapterProps) {
  const words = useWords()
  const report = calculation.view('provider')
  if (report === undefined) return null
  const { statement } = report
  const text = words.tables.indicators
  return (
    <>
      <PaperFigure figure={cumulatedCash(words, calculation, statement)} />
      <PaperFigure figure={cashByYear(words, calculation, statement)} />
      <PaperFigure figure={waterfall(words, calculation, statement)} />
      <FactTable
        title={text.title}
        nameHead={text.name}
        valueHead={text.value}
        facts={indicatorList(words, calculation, report)}
      />
    </>
  )
}
