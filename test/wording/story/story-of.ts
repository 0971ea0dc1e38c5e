import type { Calculation } from '../../../src/engine/calculation.ts'
import type { Catalogue } from '../../../src/wording/catalogue.ts'
import type { StoryFigure } from '../../../src/wording/story/figure.ts'
import { cashByYear } from '../../../src/wording/story/figures/cash-by-year.ts'
import { cumulatedCash } from '../../../src/wording/story/figures/cumulated-cash.ts'
import { evidenceFigure } from '../../../src/wording/story/figures/evidence.ts'
import { hoursByDestination } from '../../../src/wording/story/figures/hours-by-destination.ts'
import { nicByYear, nicCumulated } from '../../../src/wording/story/figures/nic-gap.ts'
import { normLife } from '../../../src/wording/story/figures/norm-life.ts'
import { poolSteps } from '../../../src/wording/story/figures/pool-steps.ts'
import { stakeholderBalance } from '../../../src/wording/story/figures/stakeholder-balance.ts'
import { waterfall } from '../../../src/wording/story/figures/waterfall.ts'
import type { Grid } from '../../../src/wording/story/grid.ts'
import { perspectivesOf, reportOf } from '../../../src/wording/story/perspective.ts'
import { assetTable } from '../../../src/wording/story/tables/asset-table.ts'
import { besideTable } from '../../../src/wording/story/tables/beside-table.ts'
import { bundleTable } from '../../../src/wording/story/tables/bundle-table.ts'
import { cashStatement } from '../../../src/wording/story/tables/cash-statement.ts'
import { exploitationStatement } from '../../../src/wording/story/tables/exploitation-statement.ts'
import { liquidityStatement } from '../../../src/wording/story/tables/liquidity-statement.ts'
import { technologyTable } from '../../../src/wording/story/tables/technology-table.ts'
import { functionTable, poolTable } from '../../../src/wording/story/tables/time-tables.ts'

function statementsOf(calculation: Calculation) {
  return perspectivesOf(calculation).flatMap((p) => reportOf(calculation, p)?.statement ?? [])
}

/** Every chart of a case, of every perspective. */
export function figuresOf(words: Catalogue, calculation: Calculation): readonly StoryFigure[] {
  const provider = calculation.view('provider')!.statement
  return [
    ...statementsOf(calculation).flatMap((s) => [
      cumulatedCash(words, calculation, s),
      cashByYear(words, calculation, s),
      waterfall(words, calculation, s),
    ]),
    normLife(words, calculation, provider),
    nicByYear(words, calculation),
    nicCumulated(words, calculation),
    stakeholderBalance(words, calculation),
    hoursByDestination(words, calculation),
    ...calculation.model.pools.map((pool) => poolSteps(words, calculation, pool)),
    ...[evidenceFigure(words, calculation)].filter((figure) => figure !== null),
  ]
}

/** Every table of a case, of every perspective. */
export function gridsOf(words: Catalogue, calculation: Calculation): readonly Grid[] {
  return [
    ...statementsOf(calculation).map((s) => cashStatement(words, calculation, s)),
    ...statementsOf(calculation)
      .filter((s) => s.exploitation.length > 0)
      .map((s) => exploitationStatement(words, calculation, s)),
    liquidityStatement(words, calculation, 'provider'),
    technologyTable(words, calculation),
    bundleTable(words, calculation),
    besideTable(words, calculation),
    functionTable(words, calculation),
    assetTable(words, calculation),
    ...calculation.model.pools.map((pool) => poolTable(words, calculation, pool)),
  ].filter((grid) => grid !== null)
}
