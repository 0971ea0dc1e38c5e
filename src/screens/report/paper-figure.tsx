import { VectorChart } from '../../ui/figure/vector/vector-chart.tsx'
import type { StoryFigure } from '../../wording/story/figure.ts'
import { useWords } from '../words-context.ts'
import styles from './paper.module.css'

/** A figure of the story as it stands on paper: its finding, and the drawing as lines. It is no figure element: read as one, its heading would be lost. */
export function PaperFigure({ figure }: { readonly figure: StoryFigure | null }) {
  const { axis } = useWords().format
  if (figure === null) return null
  return (
    <div className={styles.figure}>
      <h3>{figure.title}</h3>
      {figure.subtitle === undefined ? null : <p className={styles.small}>{figure.subtitle}</p>}
      <VectorChart chart={figure.chart} description={figure.description} formatValue={axis} />
      {figure.note === undefined ? null : <p className={styles.small}>{figure.note}</p>}
    </div>
  )
}
