import type { Technology } from '../../../domain/business-case.ts'
import { newTimeEffect } from '../../../domain/defaults.ts'
import { OCCURRENCE_PERIODS, type TimeEffect } from '../../../domain/time-effect.ts'
import { useBusinessCase } from '../../../state/use-case.ts'
import { useWords } from '../../words-context.ts'
import { ChoiceInput, optionsOf } from '../fields/choice-input.tsx'
import type { CellProps, LineKind } from '../lines/line-kind.ts'
import { LineSheet } from '../lines/line-sheet.tsx'
import styles from './step.module.css'
import { TimeEffectDetail } from './time-effect-detail.tsx'

const TIME_EFFECTS: LineKind<TimeEffect> = {
  hasAmounts: true,
  columns: [
    { key: 'direction', kind: 'own', heading: 'direction', width: 'short', Cell: DirectionCell },
    { key: 'minutes', kind: 'number', field: 'time.minutes', width: 'short' },
    { key: 'occurrences', kind: 'number', field: 'time.occurrences', heading: 'times', width: 'short' },
    { key: 'per', kind: 'own', heading: 'per', width: 'short', Cell: PeriodCell },
    { key: 'realisation', kind: 'number', field: 'time.realisation', width: 'short' },
  ],
  Detail: TimeEffectDetail,
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

const DIRECTIONS = ['saved', 'extra'] as const

function DirectionCell({ path, at }: CellProps<TimeEffect>) {
  const { headings, time } = useWords().editor
  return (
    <ChoiceInput
      path={`${path}.direction`}
      label={headings.direction}
      options={optionsOf(DIRECTIONS, time.directions)}
      cell={at}
    />
  )
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
