import { use, useState } from 'react'
import { TECHNOLOGIES, TECHNOLOGY_IDS, type TechnologyId } from '../../../catalogue/technologies.ts'
import { NO_ANSWERS, withTechnologyFromTemplate } from '../../../catalogue/technology-from-template.ts'
import { useCaseStore, useInVariant } from '../../../state/use-case.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { technologyNames } from '../../../wording/start/technology-names.ts'
import { NotifyContext } from '../../notify-context.ts'
import { useWords } from '../../words-context.ts'
import styles from './step.module.css'

/** Adds a technology of the catalogue, with the lines that belong to it. */
export function FromCatalogue() {
  const words = useWords()
  const { catalogue, technologies } = words.start
  const store = useCaseStore()
  const notify = use(NotifyContext)
  const isInVariant = useInVariant()
  const [chosen, choose] = useState<TechnologyId>(TECHNOLOGY_IDS[0] ?? 'bed-sensor')
  const add = () => {
    const making = {
      template: TECHNOLOGIES[chosen],
      names: technologyNames(words, chosen),
      newId: () => store.newId(),
    }
    store.change('technologies', (base) => withTechnologyFromTemplate(base, making, NO_ANSWERS))
    notify({ text: catalogue.added(technologies[chosen].name) })
  }
  return (
    <div className={styles.fromCatalogue}>
      <SelectField
        label={catalogue.choose}
        value={chosen}
        disabled={isInVariant}
        options={TECHNOLOGY_IDS.map((value) => ({ value, label: technologies[value].name }))}
        onChange={choose}
      />
      <Button disabled={isInVariant} onClick={add}>
        {catalogue.add}
      </Button>
    </div>
  )
}
