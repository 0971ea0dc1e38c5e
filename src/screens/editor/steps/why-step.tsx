import { useWords } from '../../words-context.ts'
import { NameInput, ProseInput, TagsInput } from '../fields/text-inputs.tsx'
import { SegmentInput } from '../fields/choice-input.tsx'
import styles from './step.module.css'
import { StepPage } from './step-page.tsx'

const STATUSES = ['draft', 'final'] as const

export function WhyStep() {
  const { why } = useWords().editor
  return (
    <StepPage step="why">
      <div className={styles.prose}>
        <NameInput path="name" label={why.name} hint={why.nameHint} />
        <ProseInput path="framing.organisation" label={why.organisation} hint={why.organisationHint} />
        <ProseInput path="framing.question" label={why.question} hint={why.questionHint} />
        <ProseInput path="framing.problem" label={why.problem} hint={why.problemHint} />
        <ProseInput
          path="framing.withoutTechnology"
          label={why.withoutTechnology}
          hint={why.withoutTechnologyHint}
        />
        <ProseInput path="framing.decisionMaker" label={why.decisionMaker} hint={why.decisionMakerHint} />
        <ProseInput path="framing.author" label={why.author} />
        <TagsInput label={why.tags} hint={why.tagsHint} />
        <SegmentInput
          path="framing.status"
          label={why.status}
          options={STATUSES.map((value) => ({ value, label: why.statuses[value] }))}
        />
      </div>
    </StepPage>
  )
}
