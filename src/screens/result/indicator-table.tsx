import type { Calculation } from '../../engine/calculation.ts'
import type { ViewReport } from '../../engine/statements.ts'
import { fileName } from '../../export/file-name.ts'
import { TableFrame } from '../../ui/cells/table-frame.tsx'
import { Table } from '../../ui/table.tsx'
import { indicatorList } from '../../wording/story/tables/indicator-list.ts'
import { useWords } from '../words-context.ts'
import { ExplainedNumber } from '../story/explained-number.tsx'
import styles from '../story/grid-table.module.css'

interface IndicatorTableProps {
  readonly calculation: Calculation
  readonly report: ViewReport
}

/** Every measure with its value and what it says in a sentence. */
export function IndicatorTable({ calculation, report }: IndicatorTableProps) {
  const words = useWords()
  const text = words.tables.indicators
  return (
    <TableFrame
      caption={text.title}
      head={<h3 className={styles.title}>{text.title}</h3>}
      fileName={fileName(calculation.businessCase.name, 'indicators')}
    >
      <Table caption={text.title} captionHidden className={styles.indicators}>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col" data-number>
              {text.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {indicatorList(words, calculation, report).map(({ key, name, value, meaning, path }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                <p className={styles.meaning} data-cell={text.meaning}>
                  {meaning}
                </p>
              </th>
              <td data-number>
                <ExplainedNumber text={value} path={path} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </TableFrame>
  )
}
