import { useMemo } from 'react'
import type { Measure } from '../../engine/analysis/measure.ts'
import { defaultRanges } from '../../engine/analysis/ranges.ts'
import { tornado } from '../../engine/analysis/tornado.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { Decimal } from '../../quantity/decimal.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { fieldText } from '../../wording/term-text.ts'
import { rangedName } from '../../wording/story/uncertainty/ranged-text.ts'
import { useWords } from '../words-context.ts'

interface NoRangesProps {
  readonly calculation: Calculation
  readonly measure: Measure
  readonly onOpenField: (path: string) => void
}

/** What a range is, and at which number to begin: the one that would move the result most. */
export function NoRanges({ calculation: { businessCase: c, model }, measure, onOpenField }: NoRangesProps) {
  const words = useWords()
  const text = words.views.uncertainty.noRange
  const first = useMemo(
    () => tornado(c, measure, defaultRanges(c, model.graph)).bars[0]?.input,
    [c, model, measure],
  )
  const number = first?.numbers[0]
  return (
    <EmptyState
      headingLevel={2}
      title={text.title}
      text={text.text}
      example={
        first === undefined || number === undefined
          ? undefined
          : text.example(
              rangedName(words, c, first),
              fieldText(words, first.field, new Decimal(number.low)),
              fieldText(words, first.field, new Decimal(number.high)),
            )
      }
      action={
        first === undefined ? null : (
          <Button
            look="primary"
            onClick={() => {
              onOpenField(first.path)
            }}
          >
            {text.action}
          </Button>
        )
      }
    />
  )
}
