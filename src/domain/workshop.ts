/** Figures of the whole case that a room can follow, in the order in which they stand. */
export const ROOM_FIGURES = ['netPresentValue', 'payback', 'netPerYear', 'hours', 'society'] as const
export type RoomFigure = (typeof ROOM_FIGURES)[number]

/** More than this nobody can follow from the back of a room. */
export const MOST_SLIDERS = 5

/** An input that a room moves. */
export interface RoomSlider {
  readonly id: string
  /** Its path; each at most once. */
  readonly input: string
}

/**
 * One thing that a room changed or agreed on, as it was told then: in words, since the number may change or go afterwards.
 * What was agreed without a change has no `what`, `before` and `after`.
 */
export interface Agreement {
  readonly id: string
  /** Day in the calendar of the device: yyyy-mm-dd. */
  readonly date: string
  /** The input, by the name that it had. */
  readonly what: string
  readonly before: string
  readonly after: string
  readonly who: string
  readonly said: string
}

/** What a room looks at, and what it made of it. No number of the case follows from it. */
export interface Workshop {
  /** At most MOST_SLIDERS. */
  readonly sliders: readonly RoomSlider[]
  readonly figures: readonly RoomFigure[]
  readonly log: readonly Agreement[]
}

export const DEFAULT_WORKSHOP: Workshop = { sliders: [], figures: ROOM_FIGURES, log: [] }
