import { useMemo } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import { KeyFigure } from '../../ui/key-figure.tsx'
import { headlineFigures } from '../../wording/story/headline.ts'
import { changeSince } from '../story/change-since.ts'
import { useWords } from '../words-context.ts'
import styles from './room.module.css'

interface RoomFiguresProps {
  readonly now: Calculation
  readonly frozen: Calculation
  readonly shown: (text: string) => string
}

/** The chosen figures, large, each with what it was at the start and the difference. */
export function RoomFigures({ now, frozen, shown }: RoomFiguresProps) {
  const words = useWords()
  const text = words.views.workshop.room
  const chosen = now.businessCase.workshop.figures
  const before = useMemo(() => headlineFigures(frozen, words), [frozen, words])
  const figures = headlineFigures(now, words).filter(({ key }) => chosen.some((each) => each === key))
  const longest = Math.max(
    1,
    ...figures.flatMap(({ value }) =>
      shown(value)
        .split(' ')
        .map((w) => w.length),
    ),
  )
  return (
    <section aria-label={text.figures} className={styles.figures} style={{ '--characters': longest }}>
      {figures.map((figure) => {
        const was = before.find(({ key }) => key === figure.key)
        const change = changeSince(words, figure, was, { change: (by) => by, was: () => '' })
        return (
          <div key={figure.key} data-figure={figure.key}>
            <KeyFigure
              size="room"
              label={figure.label}
              value={shown(figure.value)}
              tone={figure.tone}
              ghost={was === undefined || change === undefined ? text.unchanged : text.was(shown(was.value))}
              change={
                change === undefined || change.text === ''
                  ? undefined
                  : { ...change, text: shown(change.text) }
              }
            />
          </div>
        )
      })}
    </section>
  )
}
