import type { BusinessCase } from '../../domain/business-case.ts'
import type { RangedInput } from '../../engine/analysis/ranges.ts'
import { useInVariant } from '../../state/use-case.ts'
import { Table } from '../../ui/table.tsx'
import { useWords } from '../words-context.ts'
import { ChanceNumber } from './chance-number.tsx'
import { DistributionRow } from './distribution-row.tsx'
import styles from './uncertainty.module.css'

interface ChanceSettingsProps {
  readonly businessCase: BusinessCase
  readonly ranges: readonly RangedInput[]
}

/** How each number varies, and the seed and number of draws: all of it is kept in the case. */
export function ChanceSettings({ businessCase: c, ranges }: ChanceSettingsProps) {
  const words = useWords()
  const text = words.views.uncertainty.chance
  const disabled = useInVariant()
  const chosen = new Map(c.uncertainty.distributions.map((d) => [d.input, d]))
  return (
    <div className={styles.stack} data-screen-only>
      <div className={styles.choice}>
        <ChanceNumber path="uncertainty.runs" field="uncertainty.runs" disabled={disabled} />
        <ChanceNumber path="uncertainty.seed" field="uncertainty.seed" disabled={disabled} />
      </div>
      <details className={styles.details}>
        <summary>
          {text.settings} <span className={styles.quiet}>({words.format.count(ranges.length)})</span>
        </summary>
        <p className={styles.quiet}>
          {text.settingsLead} {text.streamHint}
        </p>
        <Table caption={text.settings} captionHidden dense>
          <thead>
            <tr>
              {[text.input, text.range, text.kind, text.probability, text.stream].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ranges.map((input) => (
              <DistributionRow
                key={input.path}
                businessCase={c}
                input={input}
                distribution={chosen.get(input.path)}
                disabled={disabled}
              />
            ))}
          </tbody>
        </Table>
      </details>
    </div>
  )
}
