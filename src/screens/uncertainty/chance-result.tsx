import { useMemo } from 'react'
import { chanceDrivers } from '../../wording/story/figures/chance-drivers.ts'
import { chanceHistogram } from '../../wording/story/figures/chance-histogram.ts'
import { chanceParties } from '../../wording/story/figures/chance-parties.ts'
import { chanceTable, variantChances } from '../../wording/story/tables/chance-table.ts'
import { FigureChart } from '../story/figure-chart.tsx'
import { GridTable } from '../story/grid-table.tsx'
import { useWords } from '../words-context.ts'
import styles from './uncertainty.module.css'
import type { ChanceOutcome } from './use-chance.ts'

interface ChanceResultProps {
  readonly outcome: ChanceOutcome
  readonly target: number
}

/** How likely, how far, what leads it, and for whom. */
export function ChanceResult({ outcome, target }: ChanceResultProps) {
  const words = useWords()
  const { chance, variants } = outcome
  const { name } = chance.businessCase
  const text = words.views.uncertainty.chance
  const figures = useMemo(
    () => ({
      histogram: chanceHistogram(words, chance, target),
      drivers: chanceDrivers(words, chance),
      parties: chanceParties(words, chance),
    }),
    [words, chance, target],
  )
  const compared = [
    { key: '', name: text.variants.base, values: chance.values },
    ...variants.map(({ variant, values }) => ({ key: variant.id, name: variant.name, values })),
  ]
  return (
    <div className={styles.results}>
      {figures.histogram === null ? null : (
        <FigureChart figure={figures.histogram} caseName={name} height="large" />
      )}
      <div className={styles.pair}>
        <GridTable grid={chanceTable(words, chance, target)} />
        {figures.parties === null ? null : <FigureChart figure={figures.parties} caseName={name} />}
      </div>
      {figures.drivers === null ? (
        <p className={styles.quiet}>{text.drivers.none}</p>
      ) : (
        <FigureChart figure={figures.drivers} caseName={name} />
      )}
      {variants.length === 0 ? null : (
        <GridTable grid={variantChances(words, chance.measure, compared, target)} />
      )}
    </div>
  )
}
