import type { BusinessCase } from '../../domain/business-case.ts'
import { slidAt, withSlid } from '../../state/edits/with-slid.ts'
import type { RoomSlide } from './room-sliders.ts'

/** Whether a slider stands elsewhere than at the start. */
export function isMoved(c: BusinessCase, slide: RoomSlide): boolean {
  return slidAt(c, slide) !== slide.range.base
}

/** The case with every slider where it was at the start; the same case where none has moved. */
export function withAllBack(c: BusinessCase, slides: readonly RoomSlide[]): BusinessCase {
  return slides.reduce(
    (now, slide) => (isMoved(now, slide) ? withSlid(now, slide, slide.range.base) : now),
    c,
  )
}
