import type { SampleProgram } from '../../../src/engine/graph/samples/program.ts'
import { SampleRunner } from '../../../src/engine/graph/samples/sample-runner.ts'

/**
 * The outputs of a program for `count` samples, in the order of the outputs.
 * @param inputs the values of each varying input, in the order in which the program was compiled for them
 */
export function runSamples(
  program: SampleProgram,
  inputs: readonly Float64Array[],
  count: number,
): readonly Float64Array[] {
  const runner = new SampleRunner(program)
  const outputs = runner.outputs.map(() => new Float64Array(count))
  for (let start = 0; start < count; start += runner.block) {
    const length = Math.min(runner.block, count - start)
    runner.inputs.forEach((place, i) => {
      const values = inputs[i]
      if (values !== undefined) place.set(values.subarray(start, start + length))
    })
    runner.run(length)
    outputs.forEach((output, i) => {
      output.set(runner.outputs[i]?.subarray(0, length) ?? [], start)
    })
  }
  return outputs
}
