import { decimalText } from '../quantity/decimal-text.ts'
import type { Input } from './input.ts'

export const DISTRIBUTION_KINDS = ['pert', 'triangular', 'uniform', 'normal', 'yes-no'] as const
/**
 * How an input varies between its low and its high value: PERT and triangular peak at the value, uniform does not, normal has its
 * mean at the value and is cut off at both ends. Yes or no: the value with a probability, else the low one.
 */
export type DistributionKind = (typeof DISTRIBUTION_KINDS)[number]

export interface InputDistribution {
  readonly id: string
  /** The path of the input that varies; each at most once. */
  readonly input: string
  readonly kind: DistributionKind
  /** Probability of yes; counts for yes or no only. */
  readonly probability?: Input
  /** Inputs that name the same stream rise and fall together; absent: an own stream. */
  readonly stream?: string
}

/** How chance is drawn. The same seed gives the same outcome, on any machine. */
export interface Uncertainty {
  readonly seed: Input
  readonly runs: Input
  /** An input with a range that is not named here has PERT on a stream of its own. */
  readonly distributions: readonly InputDistribution[]
}

export const DEFAULT_UNCERTAINTY: Uncertainty = {
  seed: { value: decimalText('1'), grade: 'estimate' },
  runs: { value: decimalText('10000'), grade: 'estimate' },
  distributions: [],
}
