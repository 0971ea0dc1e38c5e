import { expect } from 'vitest'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import type { Statement } from '../../src/engine/formulas/statement.ts'
import { Decimal } from '../../src/quantity/decimal.ts'

/** Sums of 40-digit decimals may differ in the last digits. */
export function expectSame(found: Decimal, expected: Decimal, size: Decimal): void {
  const slack = Decimal.max(1, size.abs()).times('1e-25')
  if (found.minus(expected).abs().gt(slack)) expect(found.toString()).toBe(expected.toString())
}

/** The size of a case, against which its rounding is small. */
export const biggest = (c: Calculation) =>
  c.model.entries.reduce((sum, e) => sum.plus(c.value(e.amount).abs()), new Decimal(1))

/** Checks every view of a case against the same view of a changed case. */
export function compareViews(
  source: BusinessCase,
  changed: BusinessCase,
  check: (a: Calculation, before: Statement, b: Calculation, after: Statement) => void,
): void {
  const [a, b] = [Calculation.of(source), Calculation.of(changed)]
  expect(b.model.views.map((v) => v.statement.subject.path)).toEqual(
    a.model.views.map((v) => v.statement.subject.path),
  )
  a.model.views.forEach(({ statement }, i) => {
    const after = b.model.views[i]?.statement
    if (after !== undefined) check(a, statement, b, after)
  })
}
