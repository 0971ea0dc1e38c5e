import { createContext } from 'react'
import type { BusinessCase } from '../../domain/business-case.ts'
import type { Measure } from '../../engine/analysis/measure.ts'

/** A case of which measures are drawn. */
export interface ChanceTask {
  readonly businessCase: BusinessCase
  readonly measures: readonly Measure[]
}

/** Draws, and gives per task and measure its value in each run. */
export type RunChance = (
  tasks: readonly ChanceTask[],
  following: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
) => Promise<readonly (readonly Float64Array[])[]>

/** How it is done is up to the app: a screen knows no workers. */
export const ChanceContext = createContext<RunChance>(() =>
  Promise.reject(new Error('ChanceContext is missing')),
)
