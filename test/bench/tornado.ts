import type { Measure } from '../../src/engine/analysis/measure.ts'
import { ownRanges } from '../../src/engine/analysis/ranges.ts'
import { askMeasures } from '../../src/engine/analysis/ask-measures.ts'
import { evaluateScenarios } from '../../src/engine/analysis/scenarios/evaluate-scenarios.ts'
import { tornado } from '../../src/engine/analysis/tornado.ts'
import { withValueAt } from '../../src/domain/paths.ts'
import { ofYears } from './grown-case.ts'
import { fixed } from './reference-case/numbers.ts'
import { numericCase } from './float/numeric-case.ts'
import { floatEvaluation } from './float-evaluation.ts'
import type { Goal } from './goal.ts'
import { interleaved } from './interleaved.ts'
import { referenceCase } from './reference-case.ts'

const CHANGED = 'technologies.circles.timeEffects.searching.minutes'
const MEASURE: Measure = { key: 'netPresentValue', stakeholder: 'provider' }

/**
 * S3: a whole tornado, from the case to its bars, after an edit of a number and for a case of a new shape, against one evaluation in
 * floats by hand and one scenario by samples.
 */
export function tornadoOfReference(): readonly Goal[] {
  const c = referenceCase()
  const inputs = ownRanges(c)
  const numbers = numericCase(c)
  // As after an edit of a number: the shape of the case is known, its values are not.
  const edited = ['4.5', '5', '5.5', '6'].map((minutes) => withValueAt(c, CHANGED, fixed(minutes)))
  // More shapes than are remembered.
  const shapes = [11, 12, 13, 14, 15, 16, 17, 18, 19].map(ofYears)
  let turn = 0
  const varied = inputs.flatMap((input) => input.numbers)
  const values = varied.map(({ base }) => Float64Array.of(base))
  const ask = askMeasures([MEASURE])
  const timed = interleaved(
    [
      { name: 'float', times: 50, run: () => floatEvaluation(numbers) },
      { name: 'tornado', times: 1, run: () => tornado(edited[turn++ % 4]!, MEASURE, inputs) },
      { name: 'new case', times: 1, run: () => tornado(shapes[turn++ % shapes.length]!, MEASURE, inputs) },
      { name: 'one scenario', times: 1, run: () => evaluateScenarios(c, varied, values, ask) },
    ],
    41,
    30,
  )
  return [
    {
      name: `S3 tornado over ${String(inputs.length)} inputs`,
      value: timed.ratio('tornado', 'float', 'wall'),
      unit: 'x a float64 evaluation by hand',
      goal: 75,
      details: {
        byProcessorTime: timed.ratio('tornado', 'float', 'processor'),
        byOneScenario: timed.ratio('tornado', 'one scenario', 'wall'),
        evaluations: 2 * inputs.length + 1,
        newCase: timed.ratio('new case', 'float', 'wall'),
        milliseconds: timed.median('tornado', 'wall'),
        floatMilliseconds: timed.median('float', 'wall'),
        processorPerWall: timed.cpuPerWall,
      },
    },
  ]
}
