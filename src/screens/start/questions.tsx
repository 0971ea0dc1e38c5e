import { sizeAsked } from '../../catalogue/starting-case.ts'
import { TECHNOLOGIES, type TechnologyId } from '../../catalogue/technologies.ts'
import { FREED } from '../../catalogue/technology-from-template.ts'
import type { TechnologyTemplate } from '../../catalogue/template.ts'
import { DELIVERY_FORM_FACTS, DELIVERY_FORMS } from '../../domain/delivery-form.ts'
import { decimalText } from '../../quantity/decimal-text.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { capitalised } from '../../wording/story/capitalised.ts'
import { useWords } from '../words-context.ts'
import { AmountQuestion } from './amount-question.tsx'
import type { StartDraft } from './start-draft.ts'
import styles from './start.module.css'

interface QuestionsProps {
  readonly draft: StartDraft & { readonly technology: TechnologyId }
  readonly onChange: (change: Partial<StartDraft>) => void
}

const NONE = decimalText('0')

/** At most nine questions after that for the technology; none of them has to be known exactly. */
export function Questions({ draft, onChange }: QuestionsProps) {
  const words = useWords()
  const { questions, technologies } = words.start
  const { device, subscription, saved } = technologies[draft.technology]
  const template: TechnologyTemplate = TECHNOLOGIES[draft.technology]
  const size = sizeAsked(draft.technology)
  return (
    <section className={styles.questions} aria-labelledby="questions">
      <h2 id="questions" className={styles.title}>
        {questions.title}
      </h2>
      <DeliveryFormQuestion draft={draft} onChange={onChange} />
      <AmountQuestion
        name="clients"
        label={questions.clients}
        field="group.clients"
        value={draft.clients}
        required
        onChange={(clients) => onChange({ clients })}
      />
      <AmountQuestion
        name="size"
        label={questions.size[size]}
        field={`organisation.${size}`}
        value={draft.size}
        onChange={(value) => onChange({ size: value ?? NONE })}
      />
      <AmountQuestion
        name="suits"
        label={questions.suits}
        field="servedGroup.eligible"
        value={draft.suits}
        figure={template.suits}
        onChange={(suits) => onChange({ suits })}
      />
      {template.device === null ? null : (
        <AmountQuestion
          name="device"
          label={questions.device(device)}
          hint={questions.withoutVat(template.device.driver)}
          field="asset.price"
          value={draft.device}
          figure={template.device.amount}
          onChange={(price) => onChange({ device: price })}
        />
      )}
      <AmountQuestion
        name="subscription"
        label={questions.subscription(subscription)}
        hint={questions.withoutVat(template.subscription.driver)}
        field="recurring.amount"
        value={draft.subscription}
        figure={template.subscription.amount}
        onChange={(amount) => onChange({ subscription: amount })}
      />
      <AmountQuestion
        name="implementation"
        label={questions.implementation}
        hint={questions.implementationHint}
        field="oneOff.amount"
        value={draft.implementation}
        onChange={(implementation) => onChange({ implementation })}
      />
      <AmountQuestion
        name="minutes"
        label={questions.minutes(saved, template.saved.per)}
        hint={questions.minutesHint}
        field="time.minutes"
        value={draft.minutes}
        figure={template.saved.minutes}
        onChange={(minutes) => onChange({ minutes })}
      />
      <FreedQuestion draft={draft} onChange={onChange} />
    </section>
  )
}

/** Who pays decides what becomes of hours that are saved, so that is said with the choice. */
function DeliveryFormQuestion({ draft, onChange }: QuestionsProps) {
  const { start, terms, format } = useWords()
  const { payer, payment } = DELIVERY_FORM_FACTS[draft.deliveryForm]
  return (
    <div className={styles.question}>
      <SelectField
        name="deliveryForm"
        label={start.questions.deliveryForm}
        hint={capitalised(start.payment[payment](terms.stakeholdersInSentence[payer]), format.locale)}
        value={draft.deliveryForm}
        options={DELIVERY_FORMS.map((value) => ({ value, label: terms.deliveryForms[value] }))}
        onChange={(deliveryForm) => onChange({ deliveryForm })}
      />
    </div>
  )
}

function FreedQuestion({ draft, onChange }: QuestionsProps) {
  const { questions, freed } = useWords().start
  return (
    <fieldset className={styles.freed}>
      <legend className={styles.label}>{questions.freed}</legend>
      {FREED.map((value) => (
        <label key={value} className={styles.option}>
          <input
            type="radio"
            name="freed"
            value={value}
            checked={value === draft.freed}
            onChange={() => onChange({ freed: value })}
          />
          <span className={styles.name}>{freed[value].label}</span>
          <span className={styles.about}>{freed[value].text}</span>
        </label>
      ))}
    </fieldset>
  )
}
