import type { Difference } from '../../domain/case-differences.ts'
import { isWithoutEffect } from '../../engine/analysis/differences.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { Button } from '../../ui/button.tsx'
import { fileName } from '../../export/file-name.ts'
import { TableFrame } from '../../ui/cells/table-frame.tsx'
import { Table } from '../../ui/table.tsx'
import { StorySection } from '../story/story-section.tsx'
import { useWords } from '../words-context.ts'
import styles from './compare.module.css'
import { DifferenceName } from './difference-name.tsx'
import { DifferenceValues } from './difference-values.tsx'
import { useTakeOver } from './use-take-over.ts'

interface WordDifferencesProps {
  readonly own: Calculation
  readonly other: Calculation
  readonly differences: readonly Difference[]
}

/** Texts, sources and whatever else no outcome follows from. */
export function WordDifferences({ own, other, differences }: WordDifferencesProps) {
  const words = useWords()
  const text = words.views.compare
  const takeOver = useTakeOver(other.businessCase, differences)
  const idle = differences.filter(isWithoutEffect)
  if (idle.length === 0) return null
  return (
    <StorySection title={text.words.title} lead={text.words.lead}>
      <TableFrame caption={text.words.title} fileName={fileName(own.businessCase.name, 'compare-texts')}>
        <Table caption={text.words.title} captionHidden className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.table.difference}</th>
              <th scope="col">{text.table.own}</th>
              <th scope="col">{text.table.other}</th>
              <td data-screen-only />
            </tr>
          </thead>
          <tbody>
            {idle.map((difference) => (
              <tr key={`${difference.kind} ${difference.path}`}>
                <th scope="row">
                  <DifferenceName {...{ difference, own, other }} />
                </th>
                <DifferenceValues {...{ difference, own, other }} />
                <td data-screen-only className={styles.accept}>
                  <Button
                    size="small"
                    aria-label={takeOver.label(difference)}
                    onClick={() => takeOver.one(difference)}
                  >
                    {text.accept}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </TableFrame>
      {differences.every(isWithoutEffect) ? (
        <div data-screen-only>
          <Button onClick={takeOver.all}>{text.acceptAll}</Button>
        </div>
      ) : null}
    </StorySection>
  )
}
