import type { Calculation } from '../../engine/calculation.ts'
import { cutTable, toldCuts, untestedLimits } from '../../wording/story/funding/cut-table.ts'
import { fallingAway, incomeFigure } from '../../wording/story/funding/income-figure.ts'
import { Callout } from '../../ui/callout.tsx'
import { GridTable } from '../story/grid-table.tsx'
import { StoryChart } from '../story/story-chart.tsx'
import { StorySection } from '../story/story-section.tsx'
import { useWords } from '../words-context.ts'

/** What is temporary and what lasts of what others pay, and what the rules of schemes cut off. */
export function FundingSection({ calculation }: { readonly calculation: Calculation }) {
  const words = useWords()
  const cuts = toldCuts(words, calculation)
  const table = cutTable(words, calculation)
  const untested = untestedLimits(words, calculation)
  const falling = fallingAway(words, calculation)
  if (incomeFigure(words, calculation) === null && table === null) return null
  return (
    <StorySection {...words.result.sections.funding}>
      <StoryChart calculation={calculation} make={incomeFigure} />
      {falling.length === 0 ? null : (
        <ul>
          {falling.map((sentence, n) => (
            <li key={n}>{sentence}</li>
          ))}
        </ul>
      )}
      {cuts.length === 0 ? null : (
        <Callout tone="warning" title={words.tables.cuts.callout}>
          {cuts.map(({ key, line, reason, effect, source }) => (
            <p key={key}>
              {line}: {reason} {effect} {source === null ? null : words.tables.cuts.source(source)}
            </p>
          ))}
        </Callout>
      )}
      {untested.length === 0 ? null : (
        <Callout title={words.tables.cuts.untestedTitle}>
          {untested.map((sentence, n) => (
            <p key={n}>{sentence}</p>
          ))}
        </Callout>
      )}
      {table === null ? null : <GridTable grid={table} />}
    </StorySection>
  )
}
