import { useId, useState } from 'react'
import { classes } from './classes.ts'
import styles from './slider.module.css'

export interface SliderProps {
  readonly label: string
  /** The value as it is shown, with its unit. */
  readonly valueText: string
  /** Steps from 0 to `steps`; the caller knows which exact value belongs to a step, so no fraction is ever guessed. */
  readonly position: number
  readonly steps: number
  readonly onMove: (position: number, how: { committed: boolean }) => void
  /** What stands at both ends, such as the low and high of the range. */
  readonly ends?: readonly [string, string] | undefined
  /** What more there is to say of the value, between the ends: what it was. */
  readonly detail?: string | undefined
  /** The frozen position, shown as a mark. */
  readonly ghost?: number | undefined
  readonly size?: 'normal' | 'room' | undefined
  readonly disabled?: boolean | undefined
  readonly name?: string | undefined
}

const KEYS_THAT_MOVE = /^(?:Arrow|Page|Home|End)/

/** A value that is moved by hand, by finger and by arrow keys. Moves in between are reported uncommitted. */
export function Slider(props: SliderProps) {
  const { label, valueText, position, steps, onMove, ghost, size = 'normal', detail = '' } = props
  const id = useId()
  const [moved, setMoved] = useState(false)

  function settle(event: { currentTarget: HTMLInputElement }): void {
    if (!moved) return
    setMoved(false)
    onMove(Number(event.currentTarget.value), { committed: true })
  }

  return (
    <div className={classes(styles.slider, size === 'room' && styles.room)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <output htmlFor={id} className={styles.value}>
        {valueText}
      </output>
      <div className={styles.track}>
        <input
          id={id}
          type="range"
          min={0}
          max={steps}
          step={1}
          value={position}
          disabled={props.disabled}
          aria-valuetext={detail === '' ? valueText : `${valueText}, ${detail}`}
          data-field={props.name}
          onChange={(event) => {
            setMoved(true)
            onMove(Number(event.target.value), { committed: false })
          }}
          onPointerUp={settle}
          onKeyUp={(event) => {
            if (KEYS_THAT_MOVE.test(event.key)) settle(event)
          }}
          onBlur={settle}
        />
        {ghost === undefined ? null : (
          <span aria-hidden className={styles.ghost} style={{ '--at': ghost / Math.max(1, steps) }} />
        )}
      </div>
      {props.ends ? (
        <p aria-hidden className={styles.ends}>
          <span>{props.ends[0]}</span>
          <span>{detail}</span>
          <span>{props.ends[1]}</span>
        </p>
      ) : null}
    </div>
  )
}
