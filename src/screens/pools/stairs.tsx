import type { Decimal } from '../../quantity/decimal.ts'
import type { StairsStory } from '../../wording/story/pools/stairs-story.ts'
import { useWords } from '../words-context.ts'
import { type MarkPlace, stairsGeometry } from './stairs-geometry.ts'
import styles from './pools.module.css'

interface StairsProps {
  readonly story: StairsStory
  /** Where the slider stands. */
  readonly minutes: Decimal
  readonly people: Decimal
}

/** The stairs from minutes to people, with a mark for each technology alone, for all together, and for the slider. */
export function Stairs({ story, minutes, people }: StairsProps) {
  const words = useWords()
  const text = words.views.pools.stairs
  const { box, x, y, path, ticks, levels, places } = stairsGeometry(story)
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.stairs}
        viewBox={`0 0 ${String(box.width)} ${String(box.height)}`}
        role="img"
        aria-label={story.description}
      >
        <g className={styles.grid}>
          {levels.map((level) => (
            <line key={level} x1={box.left} x2={box.right} y1={y(level)} y2={y(level)} />
          ))}
        </g>
        <g className={styles.axis}>
          {levels.map((level) => (
            <text key={level} x={box.left - 8} y={y(level) + 4} textAnchor="end">
              {words.format.axis(level)}
            </text>
          ))}
          {ticks.map((tick) => (
            <text key={tick} x={x(tick)} y={box.bottom + 18} textAnchor="middle">
              {words.format.axis(tick)}
            </text>
          ))}
          <text x={box.right} y={box.bottom + 36} textAnchor="end">
            {text.minutes}
          </text>
          <text x={0} y={12}>
            {text.people}
          </text>
        </g>
        <path className={styles.step} d={path} />
        <line
          className={styles.moved}
          x1={x(minutes.toNumber())}
          x2={x(minutes.toNumber())}
          y1={box.top}
          y2={box.bottom}
        />
        <circle className={styles.landed} cx={x(minutes.toNumber())} cy={y(people.toNumber())} r={6} />
        {places.map((place) => (
          <Mark key={place.letters} place={place} />
        ))}
      </svg>
      <figcaption>
        <ul className={styles.legend}>
          {story.marks.map(({ key, letter, text: told }) => (
            <li key={key}>
              <span className={styles.letter}>{letter}</span> {told}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

function Mark({ place: { letters, isTogether, cx, cy } }: { readonly place: MarkPlace }) {
  return (
    <g className={isTogether ? styles.together : styles.alone}>
      <circle cx={cx} cy={cy} r={3.5} />
      <text x={cx} y={cy - 9} textAnchor="middle">
        {letters}
      </text>
    </g>
  )
}
