import type { FundingRule } from './funding.ts'
import type { Input } from './input.ts'

/**
 * What a scheme allows. Rules are part of the case, with their period and source, so that a rule of next year is an edit, and a
 * case of last year keeps its outcome. What is absent is not limited.
 */
export interface RuleLimits {
  /** The scheme; a case holds each at most once. */
  readonly id: FundingRule
  /** First and last calendar year in which it pays. */
  readonly validFrom: Input
  readonly validTo?: Input
  /** Most euro per line and calendar year. */
  readonly mostPerYear?: Input
  /** Most years that a line may run, counted from its first payment. */
  readonly mostYears?: Input
  /** Most hours per client per month; known of lines that say for how many hours their rate stands. */
  readonly mostHours?: Input
  /** Part of the amount that may go to this goal. */
  readonly mostShare?: Input
  readonly excludesProven: boolean
}
