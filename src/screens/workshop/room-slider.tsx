import { useMemo } from 'react'
import { nearestStop } from '../../engine/analysis/nice-step.ts'
import { slidAt, withSlid } from '../../state/edits/with-slid.ts'
import { useBusinessCase, useCaseStore } from '../../state/use-case.ts'
import { Slider } from '../../ui/slider.tsx'
import { rangedName, searchedNumber, searchedText } from '../../wording/story/uncertainty/ranged-text.ts'
import { useWords } from '../words-context.ts'
import type { RoomSlide } from './room-sliders.ts'

interface RoomSliderProps {
  readonly slide: RoomSlide
  readonly shown: (text: string) => string
}

/** One number that the room moves; its mark stands where it was at the start. */
export function RoomSlider({ slide, shown }: RoomSliderProps) {
  const words = useWords()
  const store = useCaseStore()
  const c = useBusinessCase()
  const { input, range, stops, from } = slide
  const x = slidAt(c, slide)
  const at = (value: number): string => shown(searchedNumber(words, input, range, value))
  // Written once, as only the value between them moves. The unit stands at the high end.
  const [name, ends] = useMemo(
    () => [
      rangedName(words, from, input),
      [searchedNumber(words, input, range, range.from), searchedText(words, input, range, range.to)] as const,
    ],
    [words, from, input, range],
  )
  const isMoved = x !== range.base
  return (
    <Slider
      size="room"
      label={name}
      valueText={at(x)}
      steps={stops.length - 1}
      position={nearestStop(stops, x)}
      ghost={nearestStop(stops, range.base)}
      ends={[shown(ends[0]), shown(ends[1])]}
      detail={isMoved ? words.views.workshop.room.was(at(range.base)) : ''}
      name={input.path}
      onMove={(position, { committed }) => {
        const to = stops[position] ?? range.base
        store.change(input.path, (base) => withSlid(base, slide, to), committed)
      }}
    />
  )
}
