import type { BusinessCase } from '../domain/business-case.ts'
import type { UnitsByAsset } from './formulas/drivers.ts'
import type { Ledger } from './formulas/ledger.ts'
import type { Prices } from './formulas/prices.ts'
import type { TimeAxis, UsePeriod } from './formulas/time-axis.ts'
import type { Volumes } from './formulas/volumes.ts'
import type { GraphBuilder } from './graph/builder.ts'

/** What every formula of a case needs. */
export interface ModelContext {
  readonly b: GraphBuilder
  readonly c: BusinessCase
  readonly axis: TimeAxis
  readonly prices: Prices
  readonly ledger: Ledger
}

/** Whose lines are being computed: a technology, or the case as a whole. */
export interface LineOwner {
  readonly path: string
  readonly technologyId: string | null
  readonly period: UsePeriod
  readonly volumes: Volumes | null
  readonly units: UnitsByAsset
}
