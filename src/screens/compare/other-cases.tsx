import { use, useEffect, useState } from 'react'
import { useCaseStore } from '../../state/use-case.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { CaseFilesContext } from '../case-files-context.ts'
import { NotifyContext } from '../notify-context.ts'
import { useWords } from '../words-context.ts'
import styles from './compare.module.css'

type Others = readonly { readonly id: string; readonly name: string }[]

/** The other cases on this device, where there are any. */
export function OtherCases() {
  const words = useWords().views.compare.choose
  const store = useCaseStore()
  const notify = use(NotifyContext)
  const { load } = use(CaseFilesContext)
  const others = useOthers()
  const [chosen, setChosen] = useState('')
  if (others.length === 0) return null
  const compare = () => {
    void load(chosen).then((businessCase) => {
      if (businessCase === null) notify({ text: words.unreadable, tone: 'negative' })
      else store.compareWith({ name: businessCase.name, businessCase })
    })
  }
  return (
    <div className={styles.others}>
      <SelectField
        label={words.other}
        value={chosen}
        options={[
          { value: '', label: words.none },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setChosen}
      />
      <Button disabled={chosen === ''} onClick={compare}>
        {words.useOther}
      </Button>
    </div>
  )
}

function useOthers(): Others {
  const files = use(CaseFilesContext)
  const [others, setOthers] = useState<Others>([])
  useEffect(() => {
    let isWanted = true
    void files.others().then((found) => {
      if (isWanted) setOthers(found)
    })
    return () => {
      isWanted = false
    }
  }, [files])
  return others
}
