import type { ReactNode } from 'react'
import type { ColourToken } from '../../colour-token.ts'

const TILE = 6

/** White over the colour of a series, so that neighbours stay apart in black and white; the first series is plain. */
const MARKS: readonly ReactNode[] = [
  null,
  <path key="diagonal" d="M-1 1 L1 -1 M0 6 L6 0 M5 7 L7 5" />,
  <circle key="dots" cx={3} cy={3} r={0.7} />,
  <path key="crossed" d="M0 0 L6 6 M0 6 L6 0" />,
  <path key="lying" d="M0 3 H6" />,
  <path key="upright" d="M3 0 V6" />,
]

interface FillsProps {
  /** Of the drawing; the names of its fills begin with it. */
  readonly id: string
  readonly colours: readonly ColourToken[]
}

/** What the bars of each series are filled with. */
export function Fills({ id, colours }: FillsProps) {
  return (
    <defs>
      {colours.map((colour, n) => (
        <pattern key={n} id={fillId(id, n)} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
          <rect width={TILE} height={TILE} style={{ fill: `var(--${colour})` }} />
          <g stroke="#fff" strokeWidth={1.3} fill="none">
            {MARKS[n % MARKS.length]}
          </g>
        </pattern>
      ))}
    </defs>
  )
}

export function fillOf(id: string, series: number): string {
  return `url(#${fillId(id, series)})`
}

function fillId(id: string, series: number): string {
  return `${id}-fill-${String(series)}`
}
