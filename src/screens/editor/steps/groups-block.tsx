import type { ClientGroup } from '../../../domain/business-case.ts'
import { newGroup } from '../../../domain/defaults.ts'
import { DELIVERY_FORM_FACTS, DELIVERY_FORMS } from '../../../domain/delivery-form.ts'
import { useBusinessCase } from '../../../state/use-case.ts'
import { useWords } from '../../words-context.ts'
import { ChoiceInput, optionsOf } from '../fields/choice-input.tsx'
import { FirstYearCell } from '../fields/first-year-cell.tsx'
import { SeriesInput } from '../fields/series-input.tsx'
import { InputsSheet } from '../lines/inputs-sheet.tsx'
import type { CellProps, LineKind } from '../lines/line-kind.ts'
import { LineSheet } from '../lines/line-sheet.tsx'
import { ListOrEmpty } from '../lines/list-or-empty.tsx'
import styles from './step.module.css'
import { Block } from './step-page.tsx'

const NIC_CHOICES = ['by-delivery-form', 'yes', 'no'] as const

const GROUPS: LineKind<ClientGroup> = {
  hasAmounts: false,
  columns: [
    { key: 'deliveryForm', kind: 'own', heading: 'deliveryForm', width: 'wide', Cell: DeliveryFormCell },
    { key: 'clients', kind: 'own', heading: 'clients', width: 'money', isNumber: true, Cell: ClientsCell },
    { key: 'hourTariff', kind: 'number', field: 'group.hourTariff', width: 'money' },
  ],
  Detail: GroupDetail,
}

export function GroupsBlock() {
  const words = useWords().editor
  const groups = useBusinessCase().groups
  return (
    <Block title={words.groups.title} text={words.groups.text}>
      <ListOrEmpty
        list="groups"
        lines={groups}
        words={words.groups}
        make={(id) => newGroup(id, words.groups.newName)}
      >
        {(sheet) => <LineSheet {...sheet} kind={GROUPS} />}
      </ListOrEmpty>
    </Block>
  )
}

function DeliveryFormCell({ path, at }: CellProps<ClientGroup>) {
  const words = useWords()
  return (
    <ChoiceInput
      path={`${path}.deliveryForm`}
      label={words.editor.headings.deliveryForm}
      options={optionsOf(DELIVERY_FORMS, words.terms.deliveryForms)}
      cell={at}
    />
  )
}

function ClientsCell({ line, path, at }: CellProps<ClientGroup>) {
  return <FirstYearCell path={`${path}.clients`} field="group.clients" of={line.name} at={at} />
}

function GroupDetail({ line, path }: { readonly line: ClientGroup; readonly path: string }) {
  const words = useWords()
  const { payment, payer, nicInRate } = DELIVERY_FORM_FACTS[line.deliveryForm]
  const text = words.editor.groups
  return (
    <>
      <p className={styles.fact}>
        {text.facts(
          words.terms.stakeholdersInSentence[payer],
          payment,
          line.nicInRate === 'by-delivery-form' ? nicInRate : line.nicInRate === 'yes',
        )}
      </p>
      <SeriesInput path={`${path}.clients`} field="group.clients" from="calendar" />
      <InputsSheet inputs={[{ path: `${path}.hourTariff`, field: 'group.hourTariff', inRow: true }]} />
      <div className={styles.choices}>
        <ChoiceInput
          path={`${path}.nicInRate`}
          label={text.nicInRate}
          hint={text.nicInRateHint}
          options={optionsOf(NIC_CHOICES, text.nicChoices)}
        />
      </div>
    </>
  )
}
