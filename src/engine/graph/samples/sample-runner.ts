import { type SampleProgram, STEPS } from './program.ts'
import { STEP_LOOPS } from './step-loops.ts'
import { type Loop, SUM_LOOPS } from './sum-loops.ts'

const LOOPS = { ...SUM_LOOPS, ...STEP_LOOPS }

/** So many samples at once that a step is worth its call, and so few that all values stay in the processor's cache. */
const BLOCK = 256

/**
 * Runs a program block by block, without making anything anew: fill `inputs`, run, read `outputs`. The inputs have to be filled
 * before every run, as their place is used for other values.
 */
export class SampleRunner {
  readonly block: number
  /** Per varying input, the places of the samples of a block. */
  readonly inputs: readonly Float64Array[]
  /** Per output, the values of the samples of the block that was run last. */
  readonly outputs: readonly Float64Array[]
  private readonly values: Float64Array
  private readonly numbers: Float64Array
  private readonly steps: Steps

  constructor(program: SampleProgram, block = BLOCK) {
    this.block = block
    this.values = new Float64Array((program.slots + 1) * block)
    this.steps = decoded(program, block)
    this.numbers = program.numbers
    const spare = program.slots
    this.inputs = Array.from(program.inputs, (slot) => this.slot(slot < 0 ? spare : slot))
    this.outputs = Array.from(program.outputs, (slot, i) =>
      slot < 0 ? new Float64Array(block).fill(program.constants[i] ?? 0) : this.slot(slot),
    )
  }

  /** @param count samples of the block, at most its size */
  run(count: number): void {
    const { values, numbers } = this
    const { loops, positions, starts } = this.steps
    for (let i = 0; i < loops.length; i++)
      loops[i]!(values, count, positions, starts[2 * i]!, numbers, starts[2 * i + 1]!)
  }

  private slot(slot: number): Float64Array {
    return this.values.subarray(slot * this.block, (slot + 1) * this.block)
  }
}

interface Steps {
  readonly loops: readonly Loop[]
  /** The slots of all steps, as positions. */
  readonly positions: Int32Array
  /** Per step, where its positions and its numbers start. */
  readonly starts: Int32Array
}

function decoded({ code }: SampleProgram, block: number): Steps {
  const positions = code.map((slot) => slot * block)
  const loops: Loop[] = []
  const starts: number[] = []
  for (let at = 0; at < code.length;) {
    const [step = 0, count = 0, numbers = 0] = code.subarray(at, at + 3)
    loops.push(loopOf(step, count))
    starts.push(at + 3, numbers)
    at += 4 + count
  }
  return { loops, positions, starts: Int32Array.from(starts) }
}

function loopOf(step: number, count: number): Loop {
  const loop = LOOPS[STEPS[step] ?? 'times'][count]
  if (loop === undefined) throw new Error(`No step ${String(step)} of ${String(count)}`)
  return loop
}
