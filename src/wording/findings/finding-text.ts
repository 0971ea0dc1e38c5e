import type { BusinessCase } from '../../domain/business-case.ts'
import type { CheckKey, Finding } from '../../findings/finding.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import type { Catalogue } from '../catalogue.ts'
import { stakeholderInSentence } from '../name-of.ts'
import { capitalised } from '../story/capitalised.ts'

export interface FindingText {
  readonly title: string
  readonly text: string
  readonly mend: string
}

/** Findings of which the amount is minutes; of the others it is euro, or people where it is of staff. */
const IN_MINUTES: readonly CheckKey[] = ['no-person-freed', 'implausible-time']
const IN_PEOPLE: readonly CheckKey[] = ['more-hours-than-staff']

/** A finding in words, with its facts. */
export function findingText(words: Catalogue, c: BusinessCase, finding: Finding): FindingText {
  const { check, about, facts } = finding
  const { format } = words
  const { title, text, mend } = words.findings.checks[check]
  const { amount, share, count, party, other } = facts
  const parts = {
    about: about ?? '',
    amount: amount === undefined ? '' : amountText(words, check, amount),
    quantity: amount === undefined ? '' : format.minutes(amount),
    share: share === undefined ? '' : format.percent(share, 1),
    count: count === undefined ? '' : String(count),
    party: party === undefined ? '' : capitalised(stakeholderInSentence(words, c, party), format.locale),
    other: other ?? '',
  }
  return { title, text: text(parts), mend }
}

function amountText({ format }: Catalogue, check: CheckKey, amount: Decimal): string {
  if (IN_PEOPLE.includes(check)) return format.number(amount, 1)
  return IN_MINUTES.includes(check) ? format.minutes(amount) : format.euro(amount)
}

/** What the result would be without what is doubted; null where the words know no such case. */
export function effectText(
  { findings, format }: Catalogue,
  { check }: Pick<Finding, 'check'>,
  effect: Decimal,
): string | null {
  const { instead } = findings.checks[check]
  if (instead === undefined) return null
  return effect.abs().lt(0.5)
    ? findings.noEffect(instead)
    : findings.effect(instead, format.euroChange(effect))
}
