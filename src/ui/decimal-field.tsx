import { use, type KeyboardEvent } from 'react'
import type { DecimalText } from '../quantity/decimal-text.ts'
import { classes } from './classes.ts'
import controls from './control.module.css'
import styles from './decimal-field.module.css'
import { Field, type FieldIds } from './field.tsx'
import { NotationContext } from './notation.ts'
import { writeNumber } from '../quantity/number-entry.ts'
import type { Judgement } from './number/judge-number.ts'
import { useNumberDraft, type NumberDraft } from './number/use-number-draft.ts'
import { sheetCell, type SheetCell } from './sheet-cell.ts'
import { useUiWords } from './ui-words.ts'

export interface DecimalFieldProps {
  readonly label: string
  readonly labelHidden?: boolean | undefined
  readonly value: DecimalText | null
  /** Each key that makes a readable number reports it uncommitted; Enter, blur and Escape commit once. */
  readonly onChange: (value: DecimalText | null, how: { committed: boolean }) => void
  /** The text that was left behind and cannot be used, or null when that is over. */
  readonly onUnreadable?: ((text: string | null) => void) | undefined
  /** Text that was reported unreadable before this field was last shown. */
  readonly unreadableText?: string | null | undefined
  /** The value is a share, shown and typed times a hundred. */
  readonly percent?: boolean | undefined
  readonly integer?: boolean | undefined
  /** An empty field is a problem instead of "no value". */
  readonly required?: boolean | undefined
  readonly bounds?:
    { readonly min?: DecimalText | undefined; readonly max?: DecimalText | undefined } | undefined
  /** Fills up numbers that have decimals: 2 for amounts. */
  readonly minDecimals?: number | undefined
  /** False for a year, which has no thousands. */
  readonly grouping?: boolean | undefined
  readonly prefix?: string | undefined
  readonly unit?: string | undefined
  readonly hint?: string | undefined
  readonly placeholder?: string | undefined
  readonly variant?: 'form' | 'cell' | undefined
  readonly disabled?: boolean | undefined
  readonly readOnly?: boolean | undefined
  readonly describedBy?: string | undefined
  /** Where the field stands in a Sheet. */
  readonly cell?: SheetCell | undefined
  /** Set on the input as data-field, so that the program can bring someone to it. */
  readonly name?: string | undefined
}

/** Types a decimal as people write it. Focus and blur never change a value; what cannot be read stays as typed. */
export function DecimalField(props: DecimalFieldProps) {
  const words = useUiWords()
  const draft = useNumberDraft({
    value: props.value,
    rules: {
      percent: props.percent ?? false,
      integer: props.integer ?? false,
      required: props.required ?? false,
      min: props.bounds?.min,
      max: props.bounds?.max,
    },
    minDecimals: props.minDecimals ?? 0,
    grouping: props.grouping ?? true,
    wrongText: props.unreadableText ?? null,
    onChange: props.onChange,
    onUnreadable: (text) => props.onUnreadable?.(text),
  })
  const refusal = draft.wrong && draft.judgement?.ok === false ? draft.judgement : null
  return (
    <Field
      label={props.label}
      labelHidden={props.labelHidden}
      hint={props.hint}
      describedBy={props.describedBy}
      className={props.variant === 'cell' ? styles.inCell : undefined}
      problem={refusal && words.problem(refusal.problem, { text: draft.text, bound: refusal.bound })}
    >
      {(ids) => (
        <div className={styles.box}>
          {props.prefix ? <span className={styles.affix}>{props.prefix}</span> : null}
          <NumberInput {...props} draft={draft} ids={ids} />
          {props.unit ? <span className={styles.affix}>{props.unit}</span> : null}
          <Echo judgement={draft.judgement} percent={props.percent ?? false} />
        </div>
      )}
    </Field>
  )
}

function NumberInput(props: DecimalFieldProps & { draft: NumberDraft; ids: FieldIds }) {
  const { draft, ids } = props
  return (
    <input
      id={ids.id}
      type="text"
      inputMode={props.integer ? 'numeric' : 'decimal'}
      autoComplete="off"
      spellCheck={false}
      className={classes(controls.control, props.variant === 'cell' && controls.cell, styles.input)}
      style={{ '--characters': draft.text.length }}
      value={draft.text}
      placeholder={props.placeholder}
      disabled={props.disabled}
      readOnly={props.readOnly}
      aria-describedby={ids.describedBy}
      aria-invalid={draft.wrong || undefined}
      aria-required={props.required}
      data-field={props.name}
      {...sheetCell(props.cell)}
      onChange={(event) => draft.type(event.target.value)}
      onBlur={draft.commit}
      onKeyDown={(event) => settle(event, draft)}
    />
  )
}

function settle(event: KeyboardEvent<HTMLInputElement>, draft: NumberDraft): void {
  if (event.key === 'Enter') draft.commit()
  // Escape that takes back typing must not also close the panel around the field.
  if (event.key === 'Escape' && draft.restore()) event.stopPropagation()
}

/** Shows how a text is read that could be read otherwise, as long as it is being typed. */
function Echo({ judgement, percent }: { judgement: Judgement | null; percent: boolean }) {
  const notation = use(NotationContext)
  const words = useUiWords()
  if (!judgement?.ok || !judgement.echo || judgement.value === null) return null
  const reading = writeNumber(judgement.value, notation, { percent, grouping: judgement.echo === 'sum' })
  return (
    <output className={styles.echo} aria-live="polite">
      {words.echo(judgement.echo, reading)}
    </output>
  )
}
