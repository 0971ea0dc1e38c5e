import { useWords } from '../../words-context.ts'
import { SeriesInput } from '../fields/series-input.tsx'
import styles from './step.module.css'
import { Block } from './step-page.tsx'

export function OrganisationBlock() {
  const { title, text } = useWords().editor.organisation
  return (
    <Block title={title} text={text}>
      <div className={styles.series}>
        <SeriesInput path="organisation.locations" field="organisation.locations" from="calendar" />
        <SeriesInput path="organisation.employees" field="organisation.employees" from="calendar" />
        <SeriesInput path="organisation.fte" field="organisation.fte" from="calendar" />
      </div>
    </Block>
  )
}
