import { rulesAndUncertainty } from './migrations/rules-and-uncertainty.ts'
import { isTree, type Step } from './migrations/step.ts'
import { workshop } from './migrations/workshop.ts'
import type { Version } from './version.ts'

export type Steps = Readonly<Record<number, Step | 'first'>>

/** The step that leads to each version. The type asks for one when a version is added. */
export const STEPS: Readonly<Record<Version, Step | 'first'>> = {
  1: 'first',
  2: rulesAndUncertainty,
  3: workshop,
}

export interface Migrated {
  readonly businessCase: unknown
  /** Names of the steps that were taken. */
  readonly names: readonly string[]
}

/** Brings a case of an older version to the newest, one version at a time. */
export function migrate(businessCase: unknown, version: number, steps: Steps = STEPS): Migrated {
  const step = steps[version + 1]
  if (step === undefined || step === 'first' || !isTree(businessCase)) return { businessCase, names: [] }
  const { businessCase: newest, names } = migrate(step.up(businessCase), version + 1, steps)
  return { businessCase: newest, names: [step.name, ...names] }
}
