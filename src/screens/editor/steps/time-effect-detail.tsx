import { useBusinessCase } from '../../../state/use-case.ts'
import { withDirection } from '../../../state/edits/with-direction.ts'
import type { TimeEffect } from '../../../domain/time-effect.ts'
import { useWords } from '../../words-context.ts'
import { InputsSheet } from '../lines/inputs-sheet.tsx'
import { optionsOf, SegmentInput } from '../fields/choice-input.tsx'
import { ReferenceCheck } from '../fields/reference-check.tsx'
import { DestinationFields } from './destination-fields.tsx'
import { ownerOf } from './owner-of.ts'
import { FunctionChoice } from './pools-block.tsx'
import styles from './step.module.css'

const DIRECTIONS = ['saved', 'extra'] as const

interface TimeEffectDetailProps {
  readonly line: TimeEffect
  readonly path: string
}

export function TimeEffectDetail({ line, path }: TimeEffectDetailProps) {
  const words = useWords()
  const isBilled = line.destination.kind !== 'informal' || line.billableShare !== undefined
  return (
    <>
      <div className={styles.segments}>
        <SegmentInput
          path={`${path}.direction`}
          label={words.editor.headings.direction}
          options={optionsOf(DIRECTIONS, words.editor.time.directions)}
          change={(base, direction) => withDirection(base, path, direction)}
        />
      </div>
      <DestinationFields destination={line.destination} direction={line.direction} path={path} />
      <InputsSheet
        inputs={[
          { path: `${path}.minutes`, field: 'time.minutes', inRow: true },
          { path: `${path}.occurrences`, field: 'time.occurrences', inRow: true },
          { path: `${path}.realisation`, field: 'time.realisation', inRow: true },
          ...(isBilled
            ? [{ path: `${path}.billableShare`, field: 'time.billableShare', optional: true } as const]
            : []),
        ]}
      />
      <div className={styles.choices}>
        <FunctionChoice path={`${path}.functionId`} />
      </div>
      <GroupChecks line={line} path={path} />
    </>
  )
}

/** For which groups of the technology; none chosen means all. */
function GroupChecks({ line, path }: TimeEffectDetailProps) {
  const words = useWords().editor.time
  const c = useBusinessCase()
  const technology = c.technologies.find(({ id }) => `technologies.${id}` === ownerOf(path))
  const served = new Set(technology?.groups.map(({ groupId }) => groupId))
  const groups = c.groups.filter(({ id }) => served.has(id) || line.groupIds.includes(id))
  if (groups.length < 2) return null
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{words.groups}</legend>
      <div className={styles.checks}>
        {groups.map((group) => (
          <ReferenceCheck key={group.id} path={`${path}.groupIds`} chosen={line.groupIds} of={group} />
        ))}
      </div>
    </fieldset>
  )
}
