/** What a step of a program does to the values of all samples of a block. Sums come in passes of a few terms each. */
export const STEPS = [
  /** `to = constant + k*a [+ k*b ...]` of 1 to 4 terms. */
  'linear',
  /** The same, added to what is there already; of 1 to 4 or 8 terms. */
  'linearMore',
  /** `to = constant + k*a*b [+ k*c*d]` */
  'products',
  'productsMore',
  /** `to = a * b [* c]` */
  'times',
  'positive',
  'floor',
  'ceiling',
  'root',
  'reciprocal',
  /** `to = min(k*a, k*b)`, or of `k*a` and a constant. */
  'min',
  'max',
] as const
export type Step = (typeof STEPS)[number]

/**
 * A calculation for many samples at once: plain numbers, so that it can be sent to a worker. Every step names the slot that it
 * fills and those that it reads; a slot holds one value for each sample of a block.
 */
export interface SampleProgram {
  /** Per step: which one, how many slots it reads, where its numbers start, the slot that it fills, the slots that it reads. */
  readonly code: Int32Array
  readonly numbers: Float64Array
  readonly slots: number
  /** The slot of each varying input; -1 where no output rests on it. */
  readonly inputs: Int32Array
  /** The slot of each output; -1 for an output that does not vary. */
  readonly outputs: Int32Array
  /** The value of each output that does not vary. */
  readonly constants: Float64Array
}
