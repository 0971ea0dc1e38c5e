import { LIMITS } from '../../case-file/limits.ts'
import { isBlank } from '../../case-file/text-rules.ts'
import type { BusinessCase } from '../../domain/business-case.ts'
import { DISTRIBUTION_KINDS, type InputDistribution } from '../../domain/uncertainty.ts'
import type { RangedInput } from '../../engine/analysis/ranges.ts'
import { cleanText } from '../../state/edits/clean-text.ts'
import { type DistributionChange, withDistribution } from '../../state/edits/with-distribution.ts'
import { useCaseStore } from '../../state/use-case.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { rangedName, rangeText } from '../../wording/story/uncertainty/ranged-text.ts'
import { useWords } from '../words-context.ts'
import { ChanceNumber } from './chance-number.tsx'
import styles from './uncertainty.module.css'

interface DistributionRowProps {
  readonly businessCase: BusinessCase
  readonly input: RangedInput
  readonly distribution: InputDistribution | undefined
  readonly disabled: boolean
}

/** How one number varies: by what distribution, and together with which others. */
export function DistributionRow({ businessCase, input, distribution, disabled }: DistributionRowProps) {
  const words = useWords()
  const text = words.views.uncertainty.chance
  const store = useCaseStore()
  const name = rangedName(words, businessCase, input)
  const change = (what: DistributionChange, committed = true) => {
    store.changeBase(
      `uncertainty ${input.path}`,
      (base) => withDistribution(base, input.path, what, store.newId),
      committed,
    )
  }
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.range}>{rangeText(words, input)}</td>
      <td className={styles.kind}>
        <SelectField
          label={`${name}, ${text.kind}`}
          labelHidden
          value={distribution?.kind ?? 'pert'}
          disabled={disabled}
          options={DISTRIBUTION_KINDS.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
          onChange={(kind) => {
            change({ kind })
          }}
        />
      </td>
      <td className={styles.probability}>
        {distribution?.kind === 'yes-no' ? (
          <ChanceNumber
            path={`uncertainty.distributions.${distribution.id}.probability`}
            field="distribution.probability"
            disabled={disabled}
            of={name}
          />
        ) : null}
      </td>
      <td className={styles.stream}>
        <TextField
          label={`${name}, ${text.stream}`}
          labelHidden
          value={distribution?.stream ?? ''}
          disabled={disabled}
          maxLength={LIMITS.name}
          onChange={(stream, { committed }) => {
            const clean = cleanText(stream, 'one-line')
            change({ stream: committed || isBlank(clean) ? clean.trim() : clean }, committed)
          }}
        />
      </td>
    </tr>
  )
}
