import { Eye, EyeOff, Maximize, NotebookPen, Redo2, Undo2 } from 'lucide-react'
import { type ReactNode, use, useMemo, useState } from 'react'
import { useCase, useCaseStore } from '../../state/use-case.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { NotifyContext } from '../notify-context.ts'
import { useWords } from '../words-context.ts'
import { Ending } from './ending.tsx'
import { withoutAmounts } from './hidden-amounts.ts'
import { LogPanel } from './log-panel.tsx'
import { RoomChart } from './room-chart.tsx'
import { RoomFigures } from './room-figures.tsx'
import { RoomSlider } from './room-slider.tsx'
import { roomSlides } from './room-sliders.ts'
import styles from './room.module.css'
import { useRoomKeys } from './use-room-keys.ts'
import { withAllBack } from './with-all-back.ts'
import type { WorkshopScreenProps } from './workshop-screen.tsx'

type RoomProps = Omit<WorkshopScreenProps, 'onExplain' | 'onOpenField'>

/** What a group looks at: large figures, one chart and at most five sliders, beside how it was at the start. */
export function Room({ calculation, status, today, onPaper }: RoomProps) {
  const words = useWords()
  const text = words.views.workshop
  const store = useCaseStore()
  const notify = use(NotifyContext)
  const room = useCase((state) => state.room)
  const canUndo = useCase(({ history }) => history.past.length > 0)
  const canRedo = useCase(({ history }) => history.future.length > 0)
  const [isHidden, setHidden] = useState(false)
  const [panel, setPanel] = useState<'log' | 'ending' | null>(null)
  const frozen = room?.frozen ?? calculation
  const slides = useMemo(() => roomSlides(frozen), [frozen])
  const shown = isHidden ? withoutAmounts : asItIs
  const { businessCase: c } = calculation
  const isMoved = slides.some((slide) => withAllBack(c, [slide]) !== c)
  useRoomKeys({ onHide: () => setHidden(!isHidden), onNote: () => setPanel('log') })
  if (room === null) return null
  return (
    <div className={styles.room} data-room>
      <header className={styles.bar}>
        <h1 className={styles.name} title={c.name}>
          {text.room.name(c.name)}
        </h1>
        {status}
        <div className={styles.tools}>
          <IconButton
            label={words.app.undo}
            aria-keyshortcuts="Control+Z"
            disabled={!canUndo}
            onClick={store.undo}
          >
            <Undo2 aria-hidden />
          </IconButton>
          <IconButton
            label={words.app.redo}
            aria-keyshortcuts="Control+Shift+Z"
            disabled={!canRedo}
            onClick={store.redo}
          >
            <Redo2 aria-hidden />
          </IconButton>
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
            disabled={!isMoved}
            onClick={() => {
              store.change('workshop', (base) => withAllBack(base, slides))
              notify({ text: text.room.backDone, undo: store.undo })
            }}
          >
            {text.room.back}
          </Button>
          <Button
            size="small"
            disabled={!isMoved}
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
      <Panel title={text.log.title} isOpen={panel === 'log'} onClose={() => setPanel(null)}>
        <LogPanel room={room} today={today} shown={shown} />
      </Panel>
      <Panel title={text.ending.title} isOpen={panel === 'ending'} onClose={() => setPanel(null)}>
        <Ending today={today} onPaper={onPaper} />
      </Panel>
    </div>
  )
}

interface PanelProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

function Panel({ title, isOpen, onClose, children }: PanelProps) {
  if (!isOpen) return null
  return (
    <SidePanel title={title} onClose={onClose}>
      {children}
    </SidePanel>
  )
}

function asItIs(text: string): string {
  return text
}

async function toggleFullScreen(): Promise<void> {
  const leaving = document.fullscreenElement !== null
  // Where the browser refuses, the room is as large as the window: nothing is lost, and there is nothing to say.
  await (leaving ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(
    () => undefined,
  )
}
