import type { BusinessCase } from '../../domain/business-case.ts'
import { slidAt, withSlid } from '../../state/edits/with-slid.ts'
import type { RoomSlide } from './room-sliders.ts'

/** The case with every slider where it was at the start; the same case where none has moved. */
export function withAllBack(c: BusinessCase, slides: readonly RoomSlide[]): BusinessCase {
  return slides.reduce(
    (now, slide) => (slidAt(now, slide) === slide.range.base ? now : withSlid(now, slide, slide.range.base)),
    c,
  )
}
