import { SampleRunner } from '../../graph/samples/sample-runner.ts'
import type { Shape } from './compile-shape.ts'

/** Runs scenarios of one shape, block by block. */
export class ShapeRunner {
  readonly shape: Shape
  private readonly runner: SampleRunner

  constructor(shape: Shape) {
    this.shape = shape
    this.runner = new SampleRunner(shape.program)
  }

  /** How many results a scenario has. */
  get results(): number {
    return this.found(0).length
  }

  /** Puts the results of some scenarios in their places. */
  run(values: readonly Float64Array[], scenarios: readonly number[], results: readonly Float64Array[]): void {
    const { runner, shape } = this
    for (let start = 0; start < scenarios.length; start += runner.block) {
      const block = scenarios.slice(start, start + runner.block)
      shape.positions.forEach((position, i) => {
        gather(values[position]!, block, runner.inputs[i]!)
      })
      runner.run(block.length)
      this.found(block.length).forEach((own, i) => {
        scatter(own, block, results[i]!)
      })
    }
  }

  private found(count: number): readonly Float64Array[] {
    return this.shape.results?.(this.runner.outputs, count) ?? this.runner.outputs
  }
}

function gather(from: Float64Array, scenarios: readonly number[], to: Float64Array): void {
  for (let i = 0; i < scenarios.length; i++) to[i] = from[scenarios[i]!]!
}

function scatter(from: Float64Array, scenarios: readonly number[], to: Float64Array): void {
  for (let i = 0; i < scenarios.length; i++) to[scenarios[i]!] = from[i]!
}
