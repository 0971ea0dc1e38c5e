import { type CSSProperties, type ReactNode, useId, useState } from 'react'
import { classes } from '../classes.ts'
import figures from './chart-figure.module.css'
import { FigureTable } from './figure-table.tsx'
import { FigureTools } from './figure-tools.tsx'
import type { FigureToTake } from './sheet/figure-sheet.ts'
import styles from './range-bars.module.css'

export interface RangeBar {
  readonly key: string
  readonly name: string
  readonly detail: string
  /** A word about how the range came to be. */
  readonly mark?: string | undefined
  readonly low: RangeEnd
  readonly high: RangeEnd
}

export interface RangeEnd {
  readonly at: number
  readonly text: string
  /** There is no value: the bar fades out. */
  readonly isOpen?: boolean | undefined
}

export interface RangeBarsProps extends FigureToTake {
  readonly subtitle?: string | undefined
  /** Where every bar begins. */
  readonly base: number
  readonly bars: readonly RangeBar[]
  readonly lowName: string
  readonly highName: string
  readonly categoryLabel: string
  /** Of what is taken along, without extension. */
  readonly fileName: string
  readonly onOpen: (key: string) => void
  readonly openLabel: (name: string) => string
  readonly note?: ReactNode
}

/** Bars from a low to a high value around one base, each with a button to what it is about. Drawn by the page itself, so it prints and zooms. */
export function RangeBars(props: RangeBarsProps) {
  const id = useId()
  const [asTable, setAsTable] = useState(false)
  return (
    <figure className={figures.figure} aria-labelledby={id}>
      <figcaption className={figures.head}>
        <h3 id={id} className={figures.title}>
          {props.title}
        </h3>
        {props.subtitle ? <p className={figures.subtitle}>{props.subtitle}</p> : null}
      </figcaption>
      <FigureTools
        asTable={asTable}
        onAsTable={setAsTable}
        figure={props}
        categoryLabel={props.categoryLabel}
        fileName={props.fileName}
      />
      <div className={styles.body}>
        {asTable ? (
          <FigureTable caption={props.title} categoryLabel={props.categoryLabel} chart={props.chart} />
        ) : (
          <>
            <p className={styles.legend} aria-hidden>
              <span className={classes(styles.key, styles.low)} /> {props.lowName}
              <span className={classes(styles.key, styles.high)} /> {props.highName}
            </p>
            <Bars {...props} />
          </>
        )}
      </div>
      {props.note ? <div className={figures.note}>{props.note}</div> : null}
    </figure>
  )
}

function Bars({ description, base, bars, onOpen, openLabel, lowName, highName }: RangeBarsProps) {
  const place = placeOn(base, bars)
  return (
    <ol className={styles.bars} aria-label={description} style={{ '--base': place(base) }}>
      {bars.map((bar) => {
        const [first, last] = bar.low.at <= bar.high.at ? [bar.low, bar.high] : [bar.high, bar.low]
        const [from, to] = [Math.min(first.at, base), Math.max(last.at, base)]
        return (
          <li key={bar.key} className={styles.row}>
            <div className={styles.name}>
              <button
                type="button"
                className={styles.open}
                title={openLabel(bar.name)}
                onClick={() => {
                  onOpen(bar.key)
                }}
              >
                {bar.name}
              </button>
              <span className={styles.detail}>
                {bar.detail}
                {bar.mark === undefined ? null : <em className={styles.mark}>{bar.mark}</em>}
              </span>
            </div>
            <p className="visually-hidden">{`${lowName}: ${bar.low.text}. ${highName}: ${bar.high.text}.`}</p>
            <div className={styles.plot} aria-hidden>
              <Bar className={styles.low} end={bar.low} base={base} place={place} />
              <Bar className={styles.high} end={bar.high} base={base} place={place} />
              <span className={styles.first} style={{ '--at': place(from) }}>
                {first.text}
              </span>
              <span className={styles.last} style={{ '--at': place(to) }}>
                {last.text}
              </span>
            </div>
          </li>
        )
      })}
    </ol>
  )
}

interface BarProps {
  readonly className: string | undefined
  readonly end: RangeEnd
  readonly base: number
  readonly place: (value: number) => string
}

function Bar({ className, end, base, place }: BarProps) {
  const style: CSSProperties = {
    '--from': place(Math.min(end.at, base)),
    '--to': place(Math.max(end.at, base)),
  }
  return <span className={classes(styles.bar, className, end.isOpen && styles.isOpen)} style={style} />
}

/** Where a value lies between the lowest and the highest of all, as a percentage. */
function placeOn(base: number, bars: readonly RangeBar[]): (value: number) => string {
  const all = [base, ...bars.flatMap(({ low, high }) => [low.at, high.at])]
  const [from, to] = [Math.min(...all), Math.max(...all)]
  return (value) => `${to > from ? ((value - from) / (to - from)) * 100 : 50}%`
}
