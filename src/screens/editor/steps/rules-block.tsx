import { DEFAULT_RULES } from '../../../domain/default-rules.ts'
import type { RuleLimits } from '../../../domain/rules.ts'
import { useBusinessCase, useCaseStore } from '../../../state/use-case.ts'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../words-context.ts'
import { CheckInput } from '../fields/choice-input.tsx'
import { InputsSheet } from '../lines/inputs-sheet.tsx'
import { Block } from './step-page.tsx'
import styles from './step.module.css'

/** What each scheme allows; those that a contribution comes from stand open. */
export function RulesBlock() {
  const { editor } = useWords()
  const { rules, funding } = useBusinessCase()
  const isUsed = ({ id }: RuleLimits) => funding.some(({ rule }) => rule === id)
  return (
    <Block title={editor.rules.title} text={editor.rules.text}>
      {rules.length === 0 ? <p>{editor.rules.none}</p> : null}
      {rules.map((limits) => (
        <RuleFields key={limits.id} limits={limits} isUsed={isUsed(limits)} />
      ))}
      <MissingRules />
    </Block>
  )
}

function RuleFields({ limits, isUsed }: { readonly limits: RuleLimits; readonly isUsed: boolean }) {
  const words = useWords()
  const text = words.editor.rules
  const path = `rules.${limits.id}`
  const name = words.terms.fundingRules[limits.id]
  return (
    <details className={styles.more} open={isUsed}>
      <summary>
        {name} ({isUsed ? text.used : text.unused})
      </summary>
      <InputsSheet
        caption={text.limits(name)}
        inputs={[
          { path: `${path}.validFrom`, field: 'rule.validFrom' },
          { path: `${path}.validTo`, field: 'rule.validTo', optional: true },
          { path: `${path}.mostPerYear`, field: 'rule.mostPerYear', optional: true },
          { path: `${path}.mostYears`, field: 'rule.mostYears', optional: true },
          { path: `${path}.mostHours`, field: 'rule.mostHours', optional: true },
          { path: `${path}.mostShare`, field: 'rule.mostShare', optional: true },
        ]}
      />
      <CheckInput path={`${path}.excludesProven`} label={text.excludesProven} />
    </details>
  )
}

/** Rules that the program knows and the case does not, such as a case of before there were rules. */
function MissingRules() {
  const words = useWords()
  const store = useCaseStore()
  const { rules, funding } = useBusinessCase()
  const missing = DEFAULT_RULES.filter(({ id }) => rules.every((known) => known.id !== id))
  const needed = missing.filter(({ id }) => funding.some(({ rule }) => rule === id))
  if (missing.length === 0 || (rules.length > 0 && needed.length === 0)) return null
  const text = words.editor.rules
  const names = needed.map(({ id }) => words.terms.fundingRules[id])
  return (
    <div className={styles.adder}>
      {names.length === 0 ? null : <p>{text.missing(words.format.list(names))}</p>}
      <Button
        size="small"
        onClick={() => {
          store.change('rules', (base) => ({ ...base, rules: [...base.rules, ...missing] }))
        }}
      >
        {text.add}
      </Button>
    </div>
  )
}
