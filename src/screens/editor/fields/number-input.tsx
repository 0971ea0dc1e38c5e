import type { FieldKey } from '../../../domain/fields.ts'
import { isInput } from '../../../domain/input.ts'
import { valueAt } from '../../../domain/paths.ts'
import type { DecimalText } from '../../../quantity/decimal-text.ts'
import { type NumberPart, withNumber } from '../../../state/edits/with-number.ts'
import { useCase, useCaseStore, useInVariant } from '../../../state/use-case.ts'
import { DecimalField } from '../../../ui/decimal-field.tsx'
import type { SheetCell } from '../../../ui/sheet-cell.ts'
import { useWords } from '../../words-context.ts'
import { DiffersFromBase } from './differs-from-base.tsx'
import { numberFacts } from '../../number-facts.ts'
import { unitText } from './unit-text.ts'

type Bounds = ReturnType<typeof numberFacts>['bounds']

export interface NumberInputProps {
  /** Of the input in the case, without the part. */
  readonly path: string
  readonly field: FieldKey
  readonly part?: NumberPart
  /** The number may be left empty. */
  readonly optional?: boolean
  readonly placeholder?: string | undefined
  readonly cell?: SheetCell | undefined
  /** What the number is of, before its label, for screen readers: the name of the line. */
  readonly of?: string | undefined
  readonly readOnly?: boolean | undefined
  readonly hintHidden?: boolean | undefined
  readonly label?: string | undefined
}

/** One number of the case: the value itself, or the low or high end of its range. */
export function NumberInput(props: NumberInputProps) {
  const { path, field, part = 'value', cell, of } = props
  const store = useCaseStore()
  const words = useWords()
  const isInVariant = useInVariant()
  const input = useCase(({ calculation }) => valueAt(calculation.businessCase, path))
  const name = part === 'value' ? path : `${path}|${part}`
  const unreadableText = useCase(({ unreadable }) => unreadable[name]?.text ?? null)
  const { bounds, percent, integer, isMoney, minDecimals, grouping } = numberFacts(field)
  const given = isInput(input) ? input : null
  const { label, hint } = words.fields[field]
  const isCell = cell !== undefined
  const isEnd = part !== 'value'
  const said = [of, props.label ?? label, isEnd ? words.editor.range[part] : null].filter(Boolean).join(', ')
  return (
    <>
      <DecimalField
        label={said}
        labelHidden={isCell}
        value={given?.[part] ?? null}
        onChange={(value, { committed }) => {
          store.change(name, (base) => withNumber(base, path, part, value), committed)
        }}
        onUnreadable={(text) => {
          store.tellUnreadable(name, text)
        }}
        unreadableText={unreadableText}
        percent={percent}
        integer={integer}
        required={!isEnd && (props.optional !== true || isInVariant)}
        bounds={boundsOf(part, bounds, given?.value)}
        minDecimals={minDecimals}
        grouping={grouping}
        prefix={isMoney && !isCell ? '€' : undefined}
        unit={isCell || isMoney ? undefined : unitText(words, field) || undefined}
        hint={isCell || props.hintHidden ? undefined : hint}
        placeholder={props.placeholder}
        readOnly={props.readOnly === true || (isInVariant && (isEnd || given === null))}
        variant={isCell ? 'cell' : 'form'}
        cell={cell}
        name={name}
      />
      {isEnd ? null : <DiffersFromBase path={path} field={field} label={said} />}
    </>
  )
}

/** The ends of a range lie on either side of the value. */
function boundsOf(part: NumberPart, { min, max }: Bounds, value: DecimalText | undefined): Bounds {
  if (part === 'value' || value === undefined) return { min, max }
  return part === 'low' ? { min, max: value } : { min: value, max }
}
