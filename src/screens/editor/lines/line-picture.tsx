import type { ReactNode } from 'react'
import { useCase } from '../../../state/use-case.ts'
import { SparkLine } from '../../../ui/spark-line.tsx'
import { stakeholderName } from '../../../wording/name-of.ts'
import { useWords } from '../../words-context.ts'
import { narrowEuro } from '../fields/narrow-euro.ts'
import { lineEffects } from './line-effects.ts'
import styles from './line-picture.module.css'

/** A small picture of what the line does to each stakeholder over the years. */
export function LinePicture({ path, note }: { readonly path: string; readonly note: ReactNode }) {
  const words = useWords()
  const calculation = useCase((state) => state.calculation)
  const effects = lineEffects(calculation, path)
  const { horizon, firstYear } = calculation.model.axis
  const years = words.editor.picture.years(firstYear, firstYear + horizon - 1)
  return (
    <figure className={styles.picture}>
      <figcaption className={styles.title}>{words.editor.picture.title}</figcaption>
      {effects.length === 0 ? <p className={styles.nothing}>{note ?? words.editor.picture.nothing}</p> : null}
      {effects.map(({ stakeholder, series, total }) => (
        <div key={stakeholder} className={styles.party}>
          <p className={styles.name}>{stakeholderName(words, calculation.businessCase, stakeholder)}</p>
          <SparkLine
            values={series.map((value) => value.toNumber())}
            label={words.editor.picture.description(years)}
            className={styles.spark}
          />
          <p className={styles.total}>{words.editor.picture.total(narrowEuro(words, total))}</p>
        </div>
      ))}
    </figure>
  )
}
