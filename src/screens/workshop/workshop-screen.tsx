import type { ReactNode } from 'react'
import { useBase, useCase, useCaseStore } from '../../state/use-case.ts'
import { Button } from '../../ui/button.tsx'
import type { CaseViewProps } from '../case-view.ts'
import { StorySection } from '../story/story-section.tsx'
import { ViewPage } from '../story/view-page.tsx'
import { useWords } from '../words-context.ts'
import { FigureChoice } from './figure-choice.tsx'
import { asItIs } from './hidden-amounts.ts'
import { KeyList } from './key-list.tsx'
import { LogList } from './log-list.tsx'
import { Room } from './room.tsx'
import { SliderChoice } from './slider-choice.tsx'
import styles from './workshop.module.css'

export interface WorkshopScreenProps extends CaseViewProps {
  /** Whether the case is kept, for in the bar of the room. */
  readonly status: ReactNode
  /** The day by the calendar of the device: yyyy-mm-dd. */
  readonly today: () => string
  readonly onPaper: () => void
}

/** What a group will look at, and the way into the room; or the room itself while a workshop is going on. */
export function WorkshopScreen(props: WorkshopScreenProps) {
  const room = useCase((state) => state.room)
  return room === null ? <Preparation {...props} /> : <Room {...props} room={room} />
}

function Preparation({ calculation, onExplain }: WorkshopScreenProps) {
  const words = useWords()
  const text = words.views.workshop
  const store = useCaseStore()
  const { sliders, log } = useBase().workshop
  const isReady = sliders.length > 0
  return (
    <ViewPage title={text.title} lead={text.lead} onExplain={onExplain}>
      <StorySection title={text.sliders.title} lead={text.sliders.lead}>
        <SliderChoice calculation={calculation} />
      </StorySection>
      <StorySection title={text.figures.title} lead={text.figures.lead}>
        <FigureChoice />
      </StorySection>
      <div className={styles.begin} data-screen-only>
        <Button
          look="primary"
          size="large"
          disabled={!isReady}
          onClick={() => store.becomeRoom({ frozen: calculation, told: calculation.businessCase })}
        >
          {text.begin}
        </Button>
        <p className={styles.quiet}>{isReady ? text.beginHint : text.needsSlider}</p>
      </div>
      {log.length === 0 ? null : (
        <StorySection title={text.log.title} lead={text.log.lead}>
          <LogList shown={asItIs} />
        </StorySection>
      )}
      <KeyList />
    </ViewPage>
  )
}
