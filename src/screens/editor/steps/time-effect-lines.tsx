import type { Technology } from '../../../domain/business-case.ts'
import { newTimeEffect } from '../../../domain/defaults.ts'
import { OCCURRENCE_PERIODS, type TimeEffect } from '../../../domain/time-effect.ts'
import { useBusinessCase, useCase } from '../../../state/use-case.ts'
import { steadyYear } from '../../../wording/story/steady-year.ts'
import { useWords } from '../../words-context.ts'
import { ChoiceInput, optionsOf } from '../fields/choice-input.tsx'
import type { CellProps, LineKind } from '../lines/line-kind.ts'
import { LineSheet } from '../lines/line-sheet.tsx'
import styles from './step.module.css'
import { TimeEffectDetail } from './time-effect-detail.tsx'

const TIME_EFFECTS: LineKind<TimeEffect> = {
  hasAmounts: true,
  columns: [
    { key: 'minutes', kind: 'number', field: 'time.minutes', heading: 'minutes', width: 'short' },
    { key: 'occurrences', kind: 'number', field: 'time.occurrences', heading: 'times', width: 'short' },
    { key: 'per', kind: 'own', heading: 'per', width: 'period', Cell: PeriodCell },
    { key: 'realisation', kind: 'number', field: 'time.realisation', width: 'short' },
    { key: 'hours', kind: 'own', heading: 'hoursPerYear', width: 'short', isNumber: true, Cell: HoursCell },
  ],
  Detail: TimeEffectDetail,
  Note: TimeNote,
}

export function TimeEffectLines({ technology }: { readonly technology: Technology }) {
  const words = useWords().editor.time
  const [first] = useBusinessCase().functions
  if (first === undefined) return <p className={styles.fact}>{words.needsFunction}</p>
  return (
    <LineSheet
      list={`technologies.${technology.id}.timeEffects`}
      lines={technology.timeEffects}
      kind={TIME_EFFECTS}
      caption={words.title}
      addLabel={words.add}
      make={(id, base) => newTimeEffect(id, words.newName, (base.functions[0] ?? first).id)}
    />
  )
}

/** Hours in a year of full use, as they count: extra work with a minus. */
function HoursCell({ line, path }: CellProps<TimeEffect>) {
  const { format } = useWords()
  const text = useCase(({ calculation }) => {
    const node = calculation.nodeAt(`${path}.hours.y${String(steadyYear(calculation))}`)
    if (node === undefined) return '–'
    const hours = calculation.value(node)
    return format.number(line.direction === 'extra' ? hours.neg() : hours)
  })
  return <output>{text}</output>
}

/** Hours for a shift get their money there; other hours may have none. */
function TimeNote({ line }: { readonly line: TimeEffect }) {
  const words = useWords().editor.time
  const { pools } = useBusinessCase()
  const { destination } = line
  if (destination.kind !== 'pool') return words.noMoney
  return words.inPool(pools.find(({ id }) => id === destination.poolId)?.name ?? '')
}

function PeriodCell({ path, at }: CellProps<TimeEffect>) {
  const words = useWords()
  return (
    <ChoiceInput
      path={`${path}.per`}
      label={words.editor.headings.per}
      options={optionsOf(OCCURRENCE_PERIODS, words.terms.occurrencePeriods)}
      cell={at}
    />
  )
}
