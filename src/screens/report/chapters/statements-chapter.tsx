import { cutTable } from '../../../wording/story/funding/cut-table.ts'
import { normByYear, realityByYear } from '../../../wording/story/norm/norm-years.ts'
import { fitsOn } from '../../../wording/story/paper/split-grid.ts'
import { partyMatrix } from '../../../wording/story/parties/party-matrix.ts'
import { cashStatement } from '../../../wording/story/tables/cash-statement.ts'
import { exploitationStatement } from '../../../wording/story/tables/exploitation-statement.ts'
import { liquidityStatement } from '../../../wording/story/tables/liquidity-statement.ts'
import { useWords } from '../../words-context.ts'
import { UPRIGHT } from '../page-widths.ts'
import type { ChapterProps } from '../paper-content.ts'
import { PaperTable } from '../paper-table.tsx'

/** The tables that are wide: a column for every year, or for every party, on pages in landscape. */
export function StatementsChapter({ content: { calculation, parts } }: ChapterProps) {
  const words = useWords()
  const statement = calculation.view('provider')?.statement
  if (statement === undefined) return null
  const hasNorm = calculation.model.capital.assets.some(({ counts }) => counts)
  const matrix = partyMatrix(words, calculation)
  const isHere = parts.includes('parties') && !fitsOn(matrix, UPRIGHT)
  return (
    <>
      <PaperTable isLying grid={cashStatement(words, calculation, statement)} />
      <PaperTable isLying grid={exploitationStatement(words, calculation, statement)} />
      <PaperTable isLying grid={liquidityStatement(words, calculation, 'provider')} />
      <PaperTable isLying grid={isHere ? matrix : null} />
      <PaperTable isLying grid={cutTable(words, calculation)} />
      <PaperTable isLying grid={hasNorm ? realityByYear(words, calculation) : null} />
      <PaperTable isLying grid={hasNorm ? normByYear(words, calculation) : null} />
    </>
  )
}
