import type { BusinessCase } from '../../src/domain/business-case.ts'
import { withValueAt } from '../../src/domain/paths.ts'
import type { Measure } from '../../src/engine/analysis/measure.ts'
import { prepareMonteCarlo } from '../../src/engine/analysis/monte-carlo/run-chunk.ts'
import { ownRanges } from '../../src/engine/analysis/ranges.ts'
import { tornado } from '../../src/engine/analysis/tornado.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import type { Goal } from './goal.ts'
import { ofYears, timesTheLines } from './grown-case.ts'
import { type Contender, interleaved, type Timed } from './interleaved.ts'
import { readEverything } from './read-everything.ts'
import { fixed } from './reference-case/numbers.ts'

const MEASURES: readonly Measure[] = [
  { key: 'netPresentValue', stakeholder: 'provider' },
  { key: 'netPresentValue', stakeholder: 'society' },
  { key: 'payback', stakeholder: 'provider' },
  { key: 'rateOfReturn', stakeholder: 'provider' },
]
const WORK = ['exact', 'change', 'Monte Carlo', 'tornado'] as const
const CHANGED = 'technologies.bed-sensor.timeEffects.night-rounds.minutes'
/** As many bars for both sizes: the question stays the same, the case grows. */
const BARS = 30

/** S8: what four times the lines, or four times the years, cost. A bigger case has more inputs with a range too, all of them drawn. */
export function growth(): readonly Goal[] {
  return [...grown('lines', timesTheLines(1), timesTheLines(4)), ...grown('years', ofYears(7), ofYears(28))]
}

function grown(what: string, small: BusinessCase, large: BusinessCase): readonly Goal[] {
  const timed = interleaved([...contenders('small', small), ...contenders('large', large)], 11, 4)
  return WORK.map((work) => goalOf(what, work, timed))
}

function goalOf(what: string, work: string, timed: Timed): Goal {
  const [small, large] = [`small ${work}`, `large ${work}`]
  return {
    name: `S8 four times the ${what}: ${work}`,
    value: timed.ratio(large, small, 'wall'),
    unit: 'x the time',
    goal: 4.5,
    details: {
      byProcessorTime: timed.ratio(large, small, 'processor'),
      smallMilliseconds: timed.median(small, 'wall'),
      largeMilliseconds: timed.median(large, 'wall'),
      processorPerWall: timed.cpuPerWall,
    },
  }
}

function contenders(size: string, c: BusinessCase): readonly Contender[] {
  const before = Calculation.of(c)
  readEverything(before)
  const changed = [withValueAt(c, CHANGED, fixed('4.5')), withValueAt(c, CHANGED, fixed('5'))]
  const ranges = ownRanges(c)
  const bars = ranges.filter(
    (_, i) => Math.floor((i * BARS) / ranges.length) !== Math.floor(((i - 1) * BARS) / ranges.length),
  )
  let turn = 0
  const run: Record<(typeof WORK)[number], () => unknown> = {
    exact: () => readEverything(Calculation.of(c)),
    change: () => readEverything(before.with(changed[turn++ % 2]!)),
    'Monte Carlo': () => {
      const prepared = prepareMonteCarlo(c, MEASURES)
      return Array.from({ length: prepared.chunks }, (_, chunk) => prepared.run(chunk))
    },
    tornado: () => tornado(c, MEASURES[0]!, bars),
  }
  return WORK.map((work) => ({ name: `${size} ${work}`, times: 1, run: run[work] }))
}
