import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldFacts } from '../../src/domain/fields.ts'
import { listInputs } from '../../src/domain/list-inputs.ts'
import { valueAt, withValueAt } from '../../src/domain/paths.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { changedInputs } from '../../src/engine/changed-inputs.ts'
import type { Expression } from '../../src/engine/graph/explanation.ts'
import { nodePath } from '../../src/engine/graph/node.ts'
import { toWhole } from '../../src/engine/graph/to-whole.ts'
import { decimalText } from '../../src/quantity/decimal-text.ts'
import { Decimal, ZERO } from '../../src/quantity/decimal.ts'
import { arbitraryCase } from '../domain/arbitrary-case.ts'

/** Values by path: node numbers differ between two graphs, paths do not. */
function valuesByPath(c: Calculation): ReadonlyMap<string, string> {
  const named = c.model.graph.nodes.flatMap((n) =>
    n.meaning === null ? [] : [[nodePath(n.meaning), c.value(n).toString()] as const],
  )
  return new Map(named)
}

function evaluate(e: Expression): Decimal {
  if (e.kind === 'term') return e.term.value
  const [first = ZERO, ...rest] = e.args.map(evaluate)
  switch (e.op) {
    case 'sum':
      return rest.reduce((a, b) => a.plus(b), first)
    case 'product':
      return rest.reduce((a, b) => a.times(b), first)
    case 'min':
      return rest.reduce((a, b) => Decimal.min(a, b), first)
    case 'max':
      return rest.reduce((a, b) => Decimal.max(a, b), first)
    case 'subtract':
      return first.minus(rest[0] ?? ZERO)
    case 'divide':
      return rest[0]?.isZero() === true ? ZERO : first.div(rest[0] ?? ZERO)
    case 'floor':
      return toWhole(first, Decimal.ROUND_FLOOR)
    case 'ceiling':
      return toWhole(first, Decimal.ROUND_CEIL)
    case 'root':
      return first.sqrt()
    default:
      throw new Error(`Not an operation between terms: ${e.op}`)
  }
}

/** Rates of return and paybacks of every view, as text. */
function seriesByView(c: Calculation): string {
  return JSON.stringify(c.model.views.map(({ statement }) => c.seriesIndicators(statement)))
}

describe('the calculation of a changed case', () => {
  it('equals the calculation made anew, for a change of any number', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.nat(), fc.integer({ min: 0, max: 1 }), (source, pick, to) => {
        const inputs = listInputs(source)
        const chosen = inputs[pick % inputs.length]
        if (chosen === undefined) return
        const { min, max } = fieldFacts(chosen.field)
        const value = decimalText(String(Math.min(max, Math.max(min, to))))
        const before = Calculation.of(source)
        const changed =
          'value' in chosen.input
            ? withValueAt(source, `${chosen.path}.value`, value)
            : withValueAt(
                source,
                `${chosen.path}.values`,
                chosen.input.values.map(() => value),
              )
        seriesByView(before)
        const [after, anew] = [before.with(changed), Calculation.of(changed)]
        expect(valuesByPath(after)).toEqual(valuesByPath(anew))
        expect(seriesByView(after)).toEqual(seriesByView(anew))
      }),
      { numRuns: 40 },
    )
  })

  it('keeps its graph when only a value or its evidence changes, and takes a new one when the shape does', () => {
    fc.assert(
      fc.property(arbitraryCase, (source) => {
        const c = Calculation.of(source)
        const evidence = withValueAt(source, 'settings.discountRate.note', 'From the annual report')
        const value = withValueAt(source, 'settings.discountRate.value', decimalText('0.123'))
        const shape = withValueAt(source, 'settings.horizon.value', decimalText('29'))
        const name = withValueAt(source, 'name', 'Another name')
        expect(changedInputs(source, evidence, c.model.graph)).toEqual(new Map())
        expect(c.with(value).model).toBe(c.model)
        expect(changedInputs(source, shape, c.model.graph)).toBe('shape')
        expect(changedInputs(source, name, c.model.graph)).toBe('shape')
      }),
      { numRuns: 20 },
    )
  })
})

describe('the explanation', () => {
  it('shows exactly the reported value, and its formula gives that value, for every named step', () => {
    fc.assert(
      fc.property(arbitraryCase, (source) => {
        const c = Calculation.of(source)
        for (const node of c.model.graph.nodes) {
          if (node.meaning === null) continue
          const explanation = c.explain(node)
          expect(explanation.value.toString()).toBe(c.value(node).toString())
          const found = evaluate(explanation.formula)
          if (!found.eq(explanation.value)) expect(found.toString()).toBe(explanation.value.toString())
        }
      }),
      { numRuns: 15 },
    )
  })

  it('leads down to inputs that the case has, by any road', () => {
    fc.assert(
      fc.property(arbitraryCase, (source) => {
        const c = Calculation.of(source)
        const known = new Map(listInputs(source).map((i) => [i.path, i.field]))
        for (const node of c.model.graph.inputs.values()) {
          const { place } = node
          if (place === null) throw new Error('An input without a place')
          expect(known.get(place.path)).toBe(place.field)
          const input = valueAt(source, place.path)
          expect(input).toHaveProperty(place.index === null ? 'value' : `values.${String(place.index)}`)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('explains a net present value down to the price of a device in a few steps', () => {
    fc.assert(
      fc.property(arbitraryCase, (source) => {
        const c = Calculation.of(source)
        const provider = c.view('provider')
        if (provider === undefined) throw new Error('No provider')
        const reached = new Set<string>()
        const visit = (node: Parameters<typeof c.explain>[0]): void => {
          for (const part of c.explain(node).parts) {
            const key = part.place?.path ?? String(part.node.id)
            if (reached.has(key)) continue
            reached.add(key)
            visit(part.node)
          }
        }
        visit(provider.statement.netPresentValue)
        const counted = c.model.entries.filter(
          (e) => e.category === 'investment' && e.stakeholder === 'provider',
        )
        for (const e of counted.filter((x) => !x.line.path.startsWith('settings')))
          expect(reached.has(`${e.line.path}.price`)).toBe(true)
      }),
      { numRuns: 15 },
    )
  })
})
