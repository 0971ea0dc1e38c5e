import { createContext } from 'react'
import type { BusinessCase } from '../../domain/business-case.ts'
import type { Measure } from '../../engine/analysis/measure.ts'
import type { RangedInput } from '../../engine/analysis/ranges.ts'
import type { Sensitivity } from '../../engine/analysis/sensitivity.ts'

/** Moves inputs one by one; how that is done is up to the app: a screen knows no workers. */
export type RunSensitivity = (
  question: {
    readonly businessCase: BusinessCase
    readonly measure: Measure
    readonly inputs: readonly RangedInput[]
    readonly target: number
  },
  following: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
) => Promise<Sensitivity>

export const SensitivityContext = createContext<RunSensitivity>(() =>
  Promise.reject(new Error('SensitivityContext is missing')),
)
