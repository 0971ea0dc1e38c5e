import { useMemo, useState } from 'react'
import {
  type AtMinutes,
  minutesToNext,
  minutesToSpare,
  peopleFewer,
  poolValue,
} from '../../engine/analysis/pool-stairs.ts'
import type { Calculation } from '../../engine/calculation.ts'
import type { PoolReport } from '../../engine/formulas/shift-pools.ts'
import { Decimal, ZERO } from '../../quantity/decimal.ts'
import { Button } from '../../ui/button.tsx'
import { KeyFigure } from '../../ui/key-figure.tsx'
import { Slider } from '../../ui/slider.tsx'
import { columnName } from '../../wording/name-of.ts'
import { peopleText, stairsStory } from '../../wording/story/pools/stairs-story.ts'
import { useWords } from '../words-context.ts'
import { Stairs } from './stairs.tsx'
import styles from './pools.module.css'

interface MoveOnStairsProps {
  readonly calculation: Calculation
  readonly report: PoolReport
  readonly at: AtMinutes
  readonly column: number
}

/** The stairs with a slider under them: where one lands with so many minutes, and what that is worth. */
export function MoveOnStairs({ calculation, report, at, column }: MoveOnStairsProps) {
  const words = useWords()
  const text = words.views.pools
  const story = useMemo(
    () => stairsStory(words, calculation, report, at, column),
    [words, calculation, report, at, column],
  )
  const [moved, setMoved] = useState<number | null>(null)
  const planned = story.marks.at(-1)?.minutes ?? ZERO
  const minutes = moved === null ? planned : new Decimal(moved)
  const there = useMemo(
    () => (moved === null ? calculation : at(new Decimal(moved))),
    [calculation, at, moved],
  )
  const rounded = Math.round(planned.toNumber())
  return (
    <div className={styles.move}>
      <Stairs story={story} minutes={minutes} people={peopleFewer(there, report.pool.id, column)} />
      <div className={styles.slider} data-screen-only>
        <Slider
          label={text.move.label}
          valueText={words.format.minutes(minutes)}
          position={Math.round(minutes.toNumber()) - story.least}
          steps={story.most - story.least}
          ghost={rounded - story.least}
          ends={[
            words.format.minutes(new Decimal(story.least)),
            words.format.minutes(new Decimal(story.most)),
          ]}
          name={`pools.${report.pool.id}.moved`}
          onMove={(position) => {
            setMoved(position + story.least)
          }}
        />
        <div className={styles.back}>
          <p className={styles.how}>{text.move.how}</p>
          <Button
            size="small"
            disabled={moved === null}
            onClick={() => {
              setMoved(null)
            }}
          >
            {text.move.back}
          </Button>
        </div>
      </div>
      <Landing calculation={calculation} there={there} poolId={report.pool.id} column={column} />
    </div>
  )
}

interface LandingProps {
  readonly calculation: Calculation
  readonly there: Calculation
  readonly poolId: string
  readonly column: number
}

/** What the place on the stairs means: people, minutes to the next step, euros a year, and the result of the plan. */
function Landing({ calculation, there, poolId, column }: LandingProps) {
  const words = useWords()
  const text = words.views.pools.move
  const { euroFigure: euro } = words.format
  const net = (c: Calculation) => {
    const view = c.view('provider')
    return view === undefined ? ZERO : c.value(view.statement.netPresentValue)
  }
  const people = peopleFewer(there, poolId, column)
  const report = there.model.pools.find(({ pool }) => pool.id === poolId)
  const isFull = report !== undefined && people.gte(there.value(report.room))
  const compared = (of: (c: Calculation) => Decimal, write: (value: Decimal) => string) =>
    there === calculation ? text.same : text.now(write(of(calculation)))
  return (
    <div className={styles.landing} role="status">
      <KeyFigure
        label={text.people}
        value={peopleText(words, people)}
        meaning={compared(
          (c) => peopleFewer(c, poolId, column),
          (value) => peopleText(words, value),
        )}
      />
      <KeyFigure
        label={text.next}
        value={isFull ? '–' : words.format.minutes(minutesToNext(there, poolId, column))}
        meaning={isFull ? text.full : compared((c) => minutesToNext(c, poolId, column), words.format.minutes)}
      />
      <KeyFigure
        label={text.spare}
        value={words.format.minutes(minutesToSpare(there, poolId, column))}
        meaning={compared((c) => minutesToSpare(c, poolId, column), words.format.minutes)}
      />
      <KeyFigure
        label={text.worth}
        value={euro(poolValue(there, poolId, column))}
        meaning={`${text.inYear(columnName(words, there.model.axis, column))} ${compared((c) => poolValue(c, poolId, column), euro)}`}
      />
      <KeyFigure
        label={text.net}
        value={euro(net(there))}
        tone={net(there).lt(0) ? 'negative' : 'plain'}
        meaning={`${text.provider} ${compared(net, euro)}`}
      />
    </div>
  )
}
