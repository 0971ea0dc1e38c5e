import { useCallback, useMemo } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import { effectOf, findingId, findings } from '../../findings/find.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { effectText, findingText } from '../../wording/findings/finding-text.ts'
import story from '../story/story.module.css'
import { useOneByOne } from '../use-one-by-one.ts'
import { useWords } from '../words-context.ts'
import styles from './findings.module.css'

interface FindingsListProps {
  readonly calculation: Calculation
  readonly onOpenField: (path: string) => void
}

/** What a controller would ask of the case; each question leads to its field. What it does to the result comes one by one. */
export function FindingsList({ calculation, onOpenField }: FindingsListProps) {
  const words = useWords().findings
  const asked = useMemo(() => [calculation], [calculation])
  const [found] = useOneByOne(asked, findings)
  const effects = useEffects(calculation, found ?? NONE)
  if (found === undefined) return null
  return (
    <div className={styles.findings}>
      <h3 className={styles.title}>
        {words.title}
        {found.length > 0 ? <span className={styles.count}>{words.count(found.length)}</span> : null}
      </h3>
      <p className={styles.lead}>{found.length === 0 ? words.none : words.lead}</p>
      <ul className={styles.list}>
        {found.map((finding, n) => (
          <OneFinding
            key={findingId(finding)}
            {...{ calculation, finding, onOpenField }}
            effect={effects[n] ?? null}
          />
        ))}
      </ul>
    </div>
  )
}

const NONE: readonly Finding[] = []

function useEffects(calculation: Calculation, found: readonly Finding[]): readonly (Decimal | null)[] {
  const effect = useCallback((finding: Finding) => effectOf(calculation, finding), [calculation])
  return useOneByOne(found, effect)
}

interface OneFindingProps extends FindingsListProps {
  readonly finding: Finding
  readonly effect: Decimal | null
}

function OneFinding({ calculation, finding, effect, onOpenField }: OneFindingProps) {
  const words = useWords()
  const { title, text, mend } = findingText(words, calculation.businessCase, finding)
  return (
    <li className={styles.finding}>
      <p className={styles.name}>{title}</p>
      <p>
        {text} {effect === null ? null : effectText(words, finding, effect)}
      </p>
      <p className={styles.mend}>
        {mend}{' '}
        <button
          type="button"
          className={story.source}
          aria-label={`${words.findings.goTo}: ${title}`}
          onClick={() => onOpenField(finding.path)}
        >
          {words.findings.goTo}
        </button>
      </p>
    </li>
  )
}
