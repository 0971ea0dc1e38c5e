import { Eye, EyeOff, Maximize, NotebookPen } from 'lucide-react'
import { use, useMemo, useState } from 'react'
import type { Room as RoomState } from '../../state/case-store.ts'
import { useCaseStore } from '../../state/use-case.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { NotifyContext } from '../notify-context.ts'
import { UndoButtons } from '../undo-buttons.tsx'
import { useWords } from '../words-context.ts'
import { Ending } from './ending.tsx'
import { toggleFullScreen } from './full-screen.ts'
import { asItIs, withoutAmounts } from './hidden-amounts.ts'
import { LogPanel } from './log-panel.tsx'
import { RoomChart } from './room-chart.tsx'
import { RoomFigures } from './room-figures.tsx'
import { RoomSlider } from './room-slider.tsx'
import { roomSlides } from './room-sliders.ts'
import styles from './room.module.css'
import { useRoomKeys } from './use-room-keys.ts'
import { isMoved, withAllBack } from './with-all-back.ts'
import type { WorkshopScreenProps } from './workshop-screen.tsx'

interface RoomProps extends Omit<WorkshopScreenProps, 'onExplain' | 'onOpenField'> {
  readonly room: RoomState
}

/** What a group looks at: large figures, one chart and at most five sliders, beside how it was at the start. */
export function Room({ room, calculation, status, today, onPaper }: RoomProps) {
  const words = useWords()
  const text = words.views.workshop
  const store = useCaseStore()
  const notify = use(NotifyContext)
  const [isHidden, setHidden] = useState(false)
  const [panel, setPanel] = useState<'log' | 'ending' | null>(null)
  const { frozen } = room
  const slides = useMemo(() => roomSlides(frozen), [frozen])
  const shown = isHidden ? withoutAmounts : asItIs
  const { businessCase: c } = calculation
  const isElsewhere = slides.some((slide) => isMoved(c, slide))
  useRoomKeys({ onHide: () => setHidden(!isHidden), onNote: () => setPanel('log') })
  return (
    <div className={styles.room} data-room>
      <header className={styles.bar}>
        <h1 className={styles.name} title={c.name}>
          {text.room.name(c.name)}
        </h1>
        {status}
        <div className={styles.tools}>
          <UndoButtons />
          <IconButton
            label={text.room.hide}
            aria-keyshortcuts="Alt+H"
            aria-pressed={isHidden}
            onClick={() => setHidden(!isHidden)}
          >
            {isHidden ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
          </IconButton>
          <IconButton label={text.room.full} onClick={() => void toggleFullScreen()}>
            <Maximize aria-hidden />
          </IconButton>
          <Button
            size="small"
            disabled={!isElsewhere}
            onClick={() => {
              store.change('workshop', (base) => withAllBack(base, slides))
              notify({ text: text.room.backDone, undo: store.undo })
            }}
          >
            {text.room.back}
          </Button>
          <Button
            size="small"
            disabled={!isElsewhere}
            onClick={() => {
              store.becomeRoom({ ...room, frozen: calculation })
              notify({ text: text.room.frozen })
            }}
          >
            {text.room.freeze}
          </Button>
          <Button
            size="small"
            aria-keyshortcuts="Alt+N"
            aria-expanded={panel === 'log'}
            onClick={() => setPanel('log')}
          >
            <NotebookPen aria-hidden /> {text.room.note}
          </Button>
          <Button size="small" look="primary" onClick={() => setPanel('ending')}>
            {text.room.end}
          </Button>
        </div>
      </header>
      <RoomFigures now={calculation} frozen={frozen} shown={shown} />
      <div className={styles.stage}>
        <RoomChart now={calculation} frozen={frozen} isHidden={isHidden} />
        <section aria-label={text.room.sliders} className={styles.sliders}>
          {slides.map((slide) => (
            <RoomSlider key={slide.input.path} slide={slide} shown={shown} />
          ))}
        </section>
      </div>
      {panel === null ? null : (
        <SidePanel key={panel} title={text[panel].title} onClose={() => setPanel(null)}>
          {panel === 'log' ? (
            <LogPanel room={room} today={today} shown={shown} />
          ) : (
            <Ending today={today} onPaper={onPaper} />
          )}
        </SidePanel>
      )}
    </div>
  )
}
