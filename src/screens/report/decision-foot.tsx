import { toDecimal } from '../../quantity/decimal-text.ts'
import { Decimal } from '../../quantity/decimal.ts'
import { columnName } from '../../wording/name-of.ts'
import { shortened } from '../../wording/story/paper/shortened.ts'
import { versionText } from '../../wording/story/paper/version-text.ts'
import { useWords } from '../words-context.ts'
import styles from './decision-sheet.module.css'
import type { PaperContent } from './paper-content.ts'
import { useVersion } from './version-context.ts'

const MOST_LETTERS = 160

/** Who decides, which version this is, how it was calculated, and where the support is. */
export function DecisionFoot({ content: { calculation, parts } }: { readonly content: PaperContent }) {
  const words = useWords()
  const version = useVersion()
  const { pageOne: text, chapters } = words.views.paper
  const { framing, settings } = calculation.businessCase
  const { axis } = calculation.model
  const filled = (value: string) => (value.trim() === '' ? text.unknown : shortened(value, MOST_LETTERS))
  const facts = [
    [text.who, filled(framing.decisionMaker)],
    [text.author, filled(framing.author)],
    [text.version, versionText(words, version)],
  ] as const
  return (
    <footer className={styles.foot}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        {text.basis(
          words.format.years(new Decimal(axis.horizon)),
          columnName(words, axis, 1),
          columnName(words, axis, axis.horizon),
          words.format.percent(toDecimal(settings.discountRate.value), 2),
        )}
      </p>
      {parts.length === 0 ? null : (
        <p>
          {`${text.support}: ${parts
            .map((part, n) => text.contents(String(n + 1), chapters[part].title))
            .join(' · ')}`}
        </p>
      )}
    </footer>
  )
}
