import type { Difference } from '../../domain/case-differences.ts'
import { type DifferenceEffect, withInteraction } from '../../engine/analysis/differences.ts'
import type { Calculation } from '../../engine/calculation.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { fileName } from '../../export/file-name.ts'
import { TableFrame } from '../../ui/cells/table-frame.tsx'
import { Table } from '../../ui/table.tsx'
import { StorySection } from '../story/story-section.tsx'
import { useWords } from '../words-context.ts'
import styles from './compare.module.css'
import type { ComparedKey } from './compared.tsx'
import { DifferenceName } from './difference-name.tsx'
import { DifferenceValues } from './difference-values.tsx'
import { findingOf } from './finding.ts'
import { effectText } from './measure-text.ts'
import { useTakeOver } from './use-take-over.ts'
import type { EffectsSoFar } from './use-effects.ts'

interface DifferencesTableProps {
  readonly own: Calculation
  readonly other: Calculation
  readonly differences: readonly Difference[]
  /** Those that an outcome follows from. */
  readonly touching: readonly Difference[]
  readonly soFar: EffectsSoFar
  readonly outcome: { readonly own: Decimal | null; readonly other: Decimal | null }
  readonly measure: ComparedKey
}

/** Each difference with both values, what it does alone and in order, and the way to take it over. */
export function DifferencesTable(props: DifferencesTableProps) {
  const { own, other, differences, touching, soFar, measure } = props
  const words = useWords()
  const text = words.views.compare.table
  const takeOver = useTakeOver(other.businessCase, differences)
  const count = words.format.count(touching.length)
  const title = soFar.isDone ? findingOf(words, own, other, touching, soFar.effects, measure) : text.title
  const effectOf = (difference: Difference, which: 'alone' | 'inOrder') => {
    const effect = soFar.effects.get(difference)
    return effect === undefined ? text.pending : effectText(words, measure, effect[which])
  }
  return (
    <StorySection title={title} lead={text.lead}>
      <p role="status" className={soFar.isDone ? 'visually-hidden' : styles.quiet}>
        {soFar.isDone ? '' : text.busy(words.format.count(soFar.effects.size), count)}
      </p>
      <TableFrame caption={text.title} fileName={fileName(own.businessCase.name, 'compare')}>
        <Table caption={text.title} captionHidden className={classes(styles.table, styles.effects)}>
          <Heads />
          <tbody>
            {touching.map((difference) => (
              <tr key={difference.path}>
                <th scope="row">
                  <DifferenceName {...{ difference, own, other }} />
                </th>
                <DifferenceValues {...{ difference, own, other }} />
                <td data-number>{effectOf(difference, 'alone')}</td>
                <td data-number>{effectOf(difference, 'inOrder')}</td>
                <td data-screen-only className={styles.accept}>
                  <Button
                    size="small"
                    aria-label={takeOver.label(difference)}
                    onClick={() => takeOver.one(difference)}
                  >
                    {words.views.compare.accept}
                  </Button>
                </td>
              </tr>
            ))}
            {soFar.isDone ? <Sums {...props} /> : null}
          </tbody>
        </Table>
      </TableFrame>
      <div data-screen-only>
        <Button onClick={takeOver.all}>{words.views.compare.acceptAll}</Button>
      </div>
    </StorySection>
  )
}

function Heads() {
  const text = useWords().views.compare.table
  return (
    <thead>
      <tr>
        <th scope="col">{text.difference}</th>
        <th scope="col" data-number>
          {text.own}
        </th>
        <th scope="col" data-number>
          {text.other}
        </th>
        <th scope="col" data-number>
          {text.alone}
        </th>
        <th scope="col" data-number>
          {text.inOrder}
        </th>
        <td data-screen-only />
      </tr>
    </thead>
  )
}

/** What the differences do together, and what of it is no difference's own. */
function Sums({ soFar, outcome, measure }: DifferencesTableProps) {
  const words = useWords()
  const text = words.views.compare.table
  const effects: readonly DifferenceEffect[] = [...soFar.effects.values()]
  const { interaction } = withInteraction(effects, outcome.own, outcome.other)
  const whole = outcome.own === null || outcome.other === null ? null : outcome.other.minus(outcome.own)
  return (
    <>
      <tr>
        <th scope="row">
          {text.interaction}
          <span className={styles.about} data-no-cell>
            {text.interactionHint}
          </span>
        </th>
        <td />
        <td />
        <td data-number>{effectText(words, measure, interaction)}</td>
        <td />
        <td data-screen-only />
      </tr>
      <tr data-total>
        <th scope="row">{text.sum}</th>
        <td />
        <td />
        <td data-number>{effectText(words, measure, whole)}</td>
        <td data-number>{effectText(words, measure, whole)}</td>
        <td data-screen-only />
      </tr>
    </>
  )
}
