import { newFunding } from '../../../domain/defaults.ts'
import { FUNDING_RULES, type FundingLine } from '../../../domain/funding.ts'
import { useBusinessCase } from '../../../state/use-case.ts'
import { useWords } from '../../words-context.ts'
import { CheckInput, ChoiceInput, optionsOf } from '../fields/choice-input.tsx'
import { SeriesInput } from '../fields/series-input.tsx'
import { StakeholderInput } from '../fields/stakeholder-input.tsx'
import { InputsSheet } from '../lines/inputs-sheet.tsx'
import type { CellProps, LineKind } from '../lines/line-kind.ts'
import { LineSheet } from '../lines/line-sheet.tsx'
import { ListOrEmpty } from '../lines/list-or-empty.tsx'
import { CutNotice } from './cut-notice.tsx'
import { FundingAmountFields } from './funding-amount-fields.tsx'
import { Block } from './step-page.tsx'
import styles from './step.module.css'

const FUNDING: LineKind<FundingLine> = {
  hasAmounts: true,
  columns: [
    { key: 'funder', kind: 'own', heading: 'funder', width: 'wide', Cell: FunderCell },
    { key: 'duration', kind: 'own', heading: 'duration', width: 'choice', Cell: DurationCell },
  ],
  Detail: FundingDetail,
}

export function FundingBlock() {
  const words = useWords().editor.funding
  const { funding } = useBusinessCase()
  return (
    <Block title={words.title} text={words.text}>
      <ListOrEmpty list="funding" lines={funding} words={words} make={(id) => newFunding(id, words.newName)}>
        {(sheet) => <LineSheet {...sheet} kind={FUNDING} />}
      </ListOrEmpty>
    </Block>
  )
}

function FunderCell({ path, at }: CellProps<FundingLine>) {
  const { headings } = useWords().editor
  return <StakeholderInput path={`${path}.funder`} label={headings.funder} cell={at} />
}

const DURATIONS = ['temporary', 'structural'] as const

function DurationCell({ path, at }: CellProps<FundingLine>) {
  const words = useWords()
  return (
    <ChoiceInput
      path={`${path}.duration`}
      label={words.editor.headings.duration}
      options={optionsOf(DURATIONS, words.terms.durations)}
      cell={at}
    />
  )
}

function FundingDetail({ line, path }: { readonly line: FundingLine; readonly path: string }) {
  const words = useWords()
  return (
    <>
      <FundingAmountFields amount={line.amount} path={path} />
      <div className={styles.choices}>
        <ChoiceInput
          path={`${path}.rule`}
          label={words.editor.headings.rule}
          hint={words.editor.hints.rule}
          options={optionsOf(FUNDING_RULES, words.terms.fundingRules)}
        />
      </div>
      <CheckInput
        path={`${path}.provenTechnology`}
        label={words.editor.rules.provenTechnology}
        hint={words.editor.rules.provenHint}
      />
      <CutNotice line={line} />
      <InputsSheet
        inputs={[
          { path: `${path}.earmarkedShare`, field: 'funding.earmarkedShare' },
          { path: `${path}.coFundedShare`, field: 'funding.coFundedShare' },
        ]}
      />
      <SeriesInput
        path={`${path}.administration`}
        field="funding.administration"
        from="start"
        after="nothing"
      />
    </>
  )
}
