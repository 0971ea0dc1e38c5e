import type { StairsStory } from '../../wording/story/pools/stairs-story.ts'

const BOX = { width: 480, height: 236, left: 34, right: 466, top: 30, bottom: 192 }
const MOST_LEVELS = 6
const MOST_TICKS = 7

/** Places in the drawing; for drawing only, what people read comes from the story. */
export function stairsGeometry({ stairs, marks, least, most }: StairsStory) {
  const people = stairs.filter(({ from }) => from.lt(most)).map((stair) => stair.people.toNumber())
  const [low, high] = [Math.min(0, ...people), Math.max(1, ...people)]
  const x = (minutes: number) =>
    BOX.left + ((within(minutes, least, most) - least) / Math.max(1, most - least)) * (BOX.right - BOX.left)
  const y = (level: number) =>
    BOX.bottom - ((within(level, low, high) - low) / (high - low)) * (BOX.bottom - BOX.top)
  return {
    box: BOX,
    x,
    y,
    path: pathOf(stairs, most, x, y),
    ticks: evenly(least, most, MOST_TICKS),
    levels: evenly(low, high, MOST_LEVELS),
    places: placesOf(marks, x, y),
  }
}

/** A mark in the drawing; marks that would lie over each other share one. */
export interface MarkPlace {
  readonly letters: string
  readonly isTogether: boolean
  readonly cx: number
  readonly cy: number
}

const CLOSE = 9

function placesOf(
  marks: StairsStory['marks'],
  x: (minutes: number) => number,
  y: (level: number) => number,
): readonly MarkPlace[] {
  return marks.reduce<readonly MarkPlace[]>((places, { key, letter, minutes, people }) => {
    const place = {
      letters: letter,
      isTogether: key === 'together',
      cx: x(minutes.toNumber()),
      cy: y(people.toNumber()),
    }
    const near = places.find(({ cx, cy }) => Math.hypot(cx - place.cx, cy - place.cy) < CLOSE)
    if (near === undefined) return [...places, place]
    const letters = `${near.letters} ${letter}`
    return places.map((each) =>
      each === near ? { ...near, letters, isTogether: near.isTogether || place.isTogether } : each,
    )
  }, [])
}

function pathOf(
  stairs: StairsStory['stairs'],
  most: number,
  x: (minutes: number) => number,
  y: (level: number) => number,
): string {
  const parts = stairs
    .filter(({ from }) => from.lt(most))
    .map(({ from, people }, i) => {
      const [atX, atY] = [x(from.toNumber()), y(people.toNumber())]
      return i === 0 ? `M${String(atX)} ${String(atY)}` : `H${String(atX)} V${String(atY)}`
    })
  return `${parts.join(' ')} H${String(x(most))}`
}

/** Whole numbers at a round distance from each other, zero among them where it lies between. */
function evenly(from: number, to: number, atMost: number): readonly number[] {
  const step = ROUND_STEPS.find((each) => (to - from) / each < atMost) ?? to - from
  const first = Math.ceil(from / step)
  const last = Math.floor(to / step)
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step)
}

const ROUND_STEPS = [1, 2, 5, 10, 20, 30, 60, 120, 240, 480, 960, 1920, 4800, 9600, 48_000]

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
