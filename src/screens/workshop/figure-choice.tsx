import { withValueAt } from '../../domain/paths.ts'
import { ROOM_FIGURES, type RoomFigure } from '../../domain/workshop.ts'
import { useBase, useCaseStore } from '../../state/use-case.ts'
import { CheckField } from '../../ui/check-field.tsx'
import { useWords } from '../words-context.ts'
import styles from './workshop.module.css'

/** Fewer than this tell one side only. */
const FEWEST = 3

/** Which of the five figures the room sees. */
export function FigureChoice() {
  const words = useWords()
  const text = words.views.workshop.figures
  const store = useCaseStore()
  const { figures } = useBase().workshop
  const choose = (figure: RoomFigure, isChosen: boolean) => {
    const next = ROOM_FIGURES.filter((each) => (each === figure ? isChosen : figures.includes(each)))
    store.changeBase('workshop.figures', (base) => withValueAt(base, 'workshop.figures', next))
  }
  return (
    <div className={styles.stack}>
      <div className={styles.figureChoice} role="group" aria-label={text.title}>
        {ROOM_FIGURES.map((figure) => {
          const isChosen = figures.includes(figure)
          return (
            <CheckField
              key={figure}
              label={words.headline[figure].label}
              checked={isChosen}
              disabled={isChosen && figures.length <= FEWEST}
              onChange={(next) => choose(figure, next)}
            />
          )
        })}
      </div>
      {figures.length <= FEWEST ? <p className={styles.quiet}>{text.least}</p> : null}
    </div>
  )
}
