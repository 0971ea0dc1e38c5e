import type { BusinessCase, CaseLines } from '../../domain/business-case.ts'
import type { Headline } from '../../engine/headline.ts'
import { parseDecimalText, toDecimal } from '../../quantity/decimal-text.ts'
import { KeyFigure } from '../../ui/key-figure.tsx'
import type { Catalogue } from '../../wording/catalogue.ts'
import { useWords } from '../words-context.ts'
import styles from './link.module.css'

export interface PreviewedCase {
  readonly businessCase: BusinessCase
  readonly headline: Headline
  readonly isMigrated: boolean
}

/** Whose case it is, what comes out of it and what is in it. Names stand apart: whoever made the link chose them. */
export function LinkPreview({ previewed }: { readonly previewed: PreviewedCase }) {
  const words = useWords()
  const { businessCase: c, headline, isMigrated } = previewed
  const { netPresentValue, payback, isNegative } = outcome(words, headline)
  return (
    <section aria-label={words.link.about} className={styles.preview}>
      <header className={styles.names}>
        <h2>
          <bdi>{c.name}</bdi>
        </h2>
        {c.framing.organisation === '' ? null : (
          <p>
            <bdi>{c.framing.organisation}</bdi>
          </p>
        )}
      </header>
      <section aria-label={words.link.result} className={styles.figures}>
        <KeyFigure label={words.link.npv} value={netPresentValue} tone={isNegative ? 'negative' : 'plain'} />
        <KeyFigure label={words.link.payback} value={payback} />
        <KeyFigure label={words.link.period} {...period(words, c)} />
      </section>
      <div>
        <h3 className={styles.containsTitle}>{words.link.contains}</h3>
        <ul className={styles.contains}>
          {contents(words, c).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
      {isMigrated ? <p className={styles.quiet}>{words.link.migrated}</p> : null}
    </section>
  )
}

function outcome({ link, format }: Catalogue, headline: Headline) {
  const npv = parseDecimalText(headline.netPresentValue)
  const payback = parseDecimalText(headline.payback)
  return {
    netPresentValue: npv === null ? link.none : format.euroFigure(toDecimal(npv)),
    payback: payback === null ? link.never : format.years(toDecimal(payback)),
    isNegative: npv !== null && toDecimal(npv).lt(0),
  }
}

function period({ link, format }: Catalogue, { settings: { firstYear, horizon } }: BusinessCase) {
  const years = toDecimal(horizon.value)
  const first = toDecimal(firstYear.value)
  const last = first.plus(years).minus(1)
  return { value: format.years(years), meaning: link.years(first.toString(), last.toString()) }
}

function contents({ link: { counts } }: Catalogue, c: BusinessCase): readonly string[] {
  const lines = [c.shared, ...c.technologies].map(linesIn).reduce((sum, count) => sum + count, 0)
  const timeEffects = c.technologies.reduce((sum, { timeEffects: own }) => sum + own.length, 0)
  return [
    counts.technologies(c.technologies.length),
    counts.lines(lines + timeEffects),
    counts.funding(c.funding.length + c.financing.length),
    counts.variants(c.variants.length),
  ]
}

function linesIn({ assets, oneOffs, recurring, effects }: CaseLines): number {
  return assets.length + oneOffs.length + recurring.length + effects.length
}
