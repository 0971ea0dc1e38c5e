import type { Version } from './version.ts'

type Tree = Readonly<Record<string, unknown>>

/** A change of the format, named for what it changes. `up` takes a case as the version before wrote it, or nearly so. */
export interface Step {
  readonly name: string
  readonly up: (businessCase: Tree) => Tree
}

export type Steps = Readonly<Record<number, Step | 'first'>>

/** The step that leads to each version. The type asks for one when a version is added. */
export const STEPS: Readonly<Record<Version, Step | 'first'>> = { 1: 'first' }

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

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
