import { use, useMemo, useState } from 'react'
import type { BreakEven } from '../../engine/analysis/break-even.ts'
import { nearestStop, stopsBetween } from '../../engine/analysis/nice-step.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { withSearched } from '../../state/edits/with-searched.ts'
import { useCaseStore } from '../../state/use-case.ts'
import { Button } from '../../ui/button.tsx'
import { Slider } from '../../ui/slider.tsx'
import { breakEvenFigure, withTried } from '../../wording/story/figures/break-even.ts'
import { rangedName, searchedText } from '../../wording/story/uncertainty/ranged-text.ts'
import { NotifyContext } from '../notify-context.ts'
import { FigureChart } from '../story/figure-chart.tsx'
import { useWords } from '../words-context.ts'
import type { Question } from './question.ts'
import { TrialOutcome } from './trial-outcome.tsx'
import styles from './uncertainty.module.css'

/** About so many stops from one end of the slider to the other. */
const STOPS = 200

interface TrialProps {
  readonly calculation: Calculation
  readonly question: Question
  readonly result: BreakEven
}

/** One number over its range: where the limit is, and what the case would be at another value. Nothing changes until it is taken over. */
export function Trial({ calculation, question, result }: TrialProps) {
  const words = useWords()
  const text = words.views.uncertainty.breakEven
  const { businessCase: c } = calculation
  const { input, range } = result
  const [tried, setTried] = useState<number | null>(null)
  const x = tried ?? range.base
  const stops = useMemo(() => stopsBetween(range, STOPS), [range])
  const figure = useMemo(
    () => breakEvenFigure(words, c, question.measure, result),
    [words, c, question.measure, result],
  )
  const curve = useMemo(() => withTried(words, figure, result, x), [words, figure, result, x])
  // Not deferred: one frame for the slider and what follows it costs less than one for each.
  const trial = useMemo(
    () => calculation.with(withSearched(c, input, range, x)),
    [calculation, c, input, range, x],
  )
  // Written once, as only the value between them moves.
  const [label, ends] = useMemo(() => {
    const at = (value: number): string => searchedText(words, input, range, value)
    return [text.slider(rangedName(words, c, input)), [at(range.from), at(range.to)] as const]
  }, [words, text, c, input, range])
  return (
    <div className={styles.trial}>
      <FigureChart figure={curve} caseName={c.name} />
      <div className={styles.slide} data-screen-only>
        <Slider
          label={label}
          valueText={searchedText(words, input, range, x)}
          steps={stops.length - 1}
          position={nearestStop(stops, x)}
          ghost={nearestStop(stops, range.base)}
          ends={ends}
          name="trial"
          onMove={(position) => {
            setTried(stops[position] ?? range.base)
          }}
        />
        <TakeOver calculation={calculation} result={result} x={x} onBack={() => setTried(null)} />
      </div>
      <TrialOutcome base={calculation} trial={trial} stakeholder={question.measure.stakeholder} />
    </div>
  )
}

interface TakeOverProps {
  readonly calculation: Calculation
  readonly result: BreakEven
  readonly x: number
  readonly onBack: () => void
}

function TakeOver({ calculation: { businessCase: c }, result: { input, range }, x, onBack }: TakeOverProps) {
  const words = useWords()
  const text = words.views.uncertainty.breakEven
  const store = useCaseStore()
  const tell = use(NotifyContext)
  const isBase = x === range.base
  return (
    <div className={styles.buttons}>
      <Button
        look="primary"
        size="small"
        disabled={isBase}
        onClick={() => {
          store.change(input.path, (base) => withSearched(base, input, range, x))
          tell({ text: text.taken(rangedName(words, c, input), searchedText(words, input, range, x)) })
          onBack()
        }}
      >
        {text.take}
      </Button>
      <Button size="small" disabled={isBase} onClick={onBack}>
        {text.back}
      </Button>
      <p className={styles.quiet}>{text.untouched}</p>
    </div>
  )
}
