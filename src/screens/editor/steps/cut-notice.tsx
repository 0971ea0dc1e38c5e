import type { FundingLine } from '../../../domain/funding.ts'
import { useCase, useCaseStore } from '../../../state/use-case.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { toldCuts, untestedLimits } from '../../../wording/story/funding/cut-table.ts'
import { useWords } from '../../words-context.ts'

/** What the rule of its scheme takes off a funding line, said where the line is edited. */
export function CutNotice({ line }: { readonly line: FundingLine }) {
  const words = useWords()
  const store = useCaseStore()
  const calculation = useCase((state) => state.calculation)
  const text = words.tables.cuts
  const cuts = toldCuts(words, calculation, line.id)
  const [untested] = untestedLimits(words, calculation, line.id)
  if (untested !== undefined)
    return (
      <Callout title={text.untestedTitle}>
        <p>{untested}</p>
      </Callout>
    )
  if (cuts.length === 0) return null
  return (
    <Callout
      tone="warning"
      title={text.callout}
      actions={
        <Button
          size="small"
          onClick={() => {
            store.goTo(`rules.${line.rule}.validFrom`)
          }}
        >
          {text.openRule}
        </Button>
      }
    >
      {cuts.map(({ key, reason, effect, source }) => (
        <p key={key}>
          {reason} {effect} {source === null ? null : text.source(source)}
        </p>
      ))}
    </Callout>
  )
}
