import { describe, expect, test } from 'vitest'
import type { Reason } from '../../src/case-file/refusal.ts'
import { type Tree, bent, refusalsOf, releasedTree } from './tree.ts'

/** A change of the released file at a path, and the reason for which it must be refused: there, or at another path. */
export type Row = readonly [
  what: string,
  path: string,
  value: Tree | undefined,
  reason: Partial<Reason>,
  at?: string,
]

export const sensor = 'case.technologies[0].assets[0]'
export const rounds = 'case.technologies[0].timeEffects[0]'
export const hip = 'case.technologies[0].effects[0]'

/** @param file what is changed; the released file of version 1 where nothing else is said */
export function describeRefusals(title: string, rows: readonly Row[], file: Tree = releasedTree()): void {
  describe(title, () => {
    test.each(rows.map((row) => ({ what: row[0], row })))('$what is refused', ({ row }) =>
      expectRefusal(file, row),
    )
  })
}

function expectRefusal(file: Tree, [, path, value, reason, place = path]: Row): void {
  const refusals = refusalsOf(bent(file, path, value))
  expect(refusals).toContainEqual(expect.objectContaining({ ...reason, path: place }))
}
