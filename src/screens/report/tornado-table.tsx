import { useId } from 'react'
import { Decimal } from '../../quantity/decimal.ts'
import type { TornadoFigure, TornadoLine } from '../../wording/story/figures/tornado.ts'
import { useWords } from '../words-context.ts'
import styles from './paper.module.css'

const MOST_LINES = 15

/** The numbers that count most with a bar for each, as a table that can go on over pages. */
export function TornadoTable({ figure }: { readonly figure: TornadoFigure }) {
  const { format, views } = useWords()
  const text = views.paper.chapters.uncertainty
  const id = useId()
  const { lines, base } = figure
  const shown = lines.slice(0, MOST_LINES)
  const ends = shown.flatMap(({ low, high }) => [low.at, high.at]).concat(base)
  const [from, to] = [Math.min(...ends), Math.max(...ends)]
  const place = (value: number) => (to > from ? ((value - from) / (to - from)) * 100 : 50)
  return (
    <div className={styles.block}>
      <h3 id={id}>{figure.title}</h3>
      <p className={styles.small}>{figure.subtitle}</p>
      <table aria-labelledby={id} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.number}</th>
            <th scope="col" data-number>
              {text.atLow}
            </th>
            <th scope="col">{text.bar}</th>
            <th scope="col" data-number>
              {text.atHigh}
            </th>
            <th scope="col" data-number>
              {text.swing}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line.path}>
              <th scope="row">
                {line.name}
                <span className={styles.meaning}>{`${text.range}: ${line.range}`}</span>
              </th>
              <td data-number>{line.low.text}</td>
              <td className={styles.barCell}>
                <Bar
                  line={line}
                  base={place(base)}
                  place={place}
                  label={text.barOf(line.low.text, line.high.text)}
                />
              </td>
              <td data-number>{line.high.text}</td>
              <td data-number>{format.euro(new Decimal(Math.abs(line.high.at - line.low.at)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.small}>{text.shown(format.count(shown.length), format.count(lines.length))}</p>
    </div>
  )
}

interface BarProps {
  readonly line: TornadoLine
  readonly base: number
  readonly place: (value: number) => number
  readonly label: string
}

/** Open towards the low value, filled towards the high one, with a line at the result as it is. */
function Bar({ line: { low, high }, base, place, label }: BarProps) {
  const bar = (at: number) => ({ x: Math.min(at, base), width: Math.max(0.4, Math.abs(at - base)) })
  return (
    <svg viewBox="-1 0 102 12" role="img" aria-label={label} className={styles.bar}>
      <rect {...bar(place(low.at))} y={2} height={8} className={styles.low} />
      <rect {...bar(place(high.at))} y={2} height={8} className={styles.high} />
      <path d={`M${base.toFixed(2)} 0 V12`} className={styles.baseLine} />
    </svg>
  )
}
