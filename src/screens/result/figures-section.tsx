import type { Calculation } from '../../engine/calculation.ts'
import type { ViewReport } from '../../engine/statements.ts'
import { cashStatement } from '../../wording/story/tables/cash-statement.ts'
import { exploitationStatement } from '../../wording/story/tables/exploitation-statement.ts'
import { liquidityStatement } from '../../wording/story/tables/liquidity-statement.ts'
import { useWords } from '../words-context.ts'
import { GridTable } from '../story/grid-table.tsx'
import { IndicatorTable } from './indicator-table.tsx'
import { StorySection } from '../story/story-section.tsx'

interface FiguresSectionProps {
  readonly calculation: Calculation
  readonly report: ViewReport
}

/** The full tables: indicators, cash, operating result, and cash with loans. */
export function FiguresSection({ calculation, report }: FiguresSectionProps) {
  const words = useWords()
  const { statement } = report
  const { stakeholder, scope } = statement.view
  const liquidity = scope.kind === 'case' ? liquidityStatement(words, calculation, stakeholder) : null
  return (
    <StorySection {...words.result.sections.figures} isWide>
      <IndicatorTable calculation={calculation} report={report} />
      <GridTable grid={cashStatement(words, calculation, statement)} />
      {stakeholder === 'provider' ? (
        <GridTable grid={exploitationStatement(words, calculation, statement)} />
      ) : null}
      {liquidity === null ? null : <GridTable grid={liquidity} />}
    </StorySection>
  )
}
