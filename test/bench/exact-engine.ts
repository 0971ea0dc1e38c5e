import type { BusinessCase } from '../../src/domain/business-case.ts'
import { valueAt, withValueAt } from '../../src/domain/paths.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { fixed } from './reference-case/numbers.ts'
import { numericCase } from './float/numeric-case.ts'
import { floatEvaluation } from './float-evaluation.ts'
import type { Goal } from './goal.ts'
import { interleaved } from './interleaved.ts'
import { readEverything } from './read-everything.ts'
import { referenceCase } from './reference-case.ts'

/** Ordinary changes in the editor: minutes, a price, a fee, a share, a tariff, a rate. */
const CHANGES: Readonly<Record<string, string>> = {
  'technologies.bed-sensor.timeEffects.night-rounds.minutes': '4.5',
  'technologies.dispenser.assets.dispenser-device.price': '915',
  'technologies.video.recurring.video-licence.amount': '23',
  'technologies.bed-sensor.groups.bed-sensor-nursing.eligible': '0.75',
  'groups.district.hourTariff': '71.2',
  'settings.discountRate': '0.04',
}

function changedCases(c: BusinessCase): readonly BusinessCase[] {
  return Object.entries(CHANGES).map(([path, value]) => {
    if (valueAt(c, path) === undefined) throw new Error(`The reference case has no ${path}`)
    return withValueAt(c, path, fixed(value))
  })
}

/** S1: the exact engine against the same case evaluated by hand in floats, and a change of one value against the whole. */
export function exactEngine(): readonly Goal[] {
  const c = referenceCase()
  const numbers = numericCase(c)
  const before = Calculation.of(c)
  readEverything(before)
  const changed = changedCases(c)
  let turn = 0
  const timed = interleaved(
    [
      { name: 'float', times: 200, run: () => floatEvaluation(numbers) },
      { name: 'exact', times: 1, run: () => readEverything(Calculation.of(c)) },
      {
        name: 'change',
        times: changed.length,
        run: () => readEverything(before.with(changed[turn++ % changed.length]!)),
      },
    ],
    41,
    20,
  )
  const facts = { nodes: before.model.graph.nodes.length, processorPerWall: timed.cpuPerWall }
  return [
    {
      name: 'S1 exact: build and evaluate the reference case',
      value: timed.ratio('exact', 'float', 'wall'),
      unit: 'x a float64 evaluation by hand',
      goal: 240,
      details: {
        stretch: 120,
        byProcessorTime: timed.ratio('exact', 'float', 'processor'),
        exactMilliseconds: timed.median('exact', 'wall'),
        floatMilliseconds: timed.median('float', 'wall'),
        ...facts,
      },
    },
    {
      name: 'S1 change of one value',
      value: timed.ratio('change', 'exact', 'wall'),
      unit: 'x the whole',
      goal: 0.25,
      details: {
        byProcessorTime: timed.ratio('change', 'exact', 'processor'),
        changeMilliseconds: timed.median('change', 'wall'),
        changes: changed.length,
        ...facts,
      },
    },
  ]
}
