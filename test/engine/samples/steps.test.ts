import { describe, expect, it } from 'vitest'
import { GraphBuilder } from '../../../src/engine/graph/builder.ts'
import { evaluateExactly, reevaluateExactly } from '../../../src/engine/graph/exact.ts'
import type { Node } from '../../../src/engine/graph/node.ts'
import { compileSamples } from '../../../src/engine/graph/samples/compile-samples.ts'
import { decimalText } from '../../../src/quantity/decimal-text.ts'
import { Decimal } from '../../../src/quantity/decimal.ts'
import { runSamples } from './run-samples.ts'

const VALUES = [
  0,
  1,
  2,
  2.5,
  12,
  12 - 1e-10,
  12 + 1e-10,
  12 - 1e-7,
  12 + 1e-7,
  0.3,
  1e-12,
  1e9 + 0.25,
  1e9 + 0.9,
  7.999,
  0.5,
]

/** Two inputs that may be below zero, and two that may not. */
function inputs(b: GraphBuilder) {
  const input = (name: string) => ({ value: decimalText(name === 'd' ? '4' : '3') })
  return {
    a: b.input('settings.inflation', 'a', input('a')),
    b: b.input('event.reduction', 'b', input('b')),
    c: b.input('time.realisation', 'c', input('c')),
    d: b.input('effect.ramp', 'd', input('d')),
  }
}

/** Compares with the exact values of the same graph for every pair of values and their opposites. */
function expectExact(make: (b: GraphBuilder, i: ReturnType<typeof inputs>) => readonly Node[]): void {
  const b = new GraphBuilder()
  const i = inputs(b)
  const outputs = make(b, i)
  const graph = b.graph()
  const varying = [i.a, i.b, i.c]
  const samples = VALUES.flatMap((x) =>
    VALUES.flatMap((y) =>
      [x, -x].flatMap((s) => [
        [s, y, y],
        [s, -y, x],
      ]),
    ),
  )
  const program = compileSamples(graph, outputs, varying)
  const columns = varying.map((_, v) => Float64Array.from(samples, (s) => s[v]!))
  const found = runSamples(program, columns, samples.length)
  const before = evaluateExactly(graph)
  samples.forEach((sample, at) => {
    const changes = new Map(varying.map((node, v) => [node.id, new Decimal(sample[v]!)]))
    const exact = reevaluateExactly(graph, before, changes)
    outputs.forEach((node, o) => {
      const wanted = exact[node.id]!.toNumber()
      const near =
        Math.abs(found[o]![at]! - wanted) <= 1e-12 * Math.max(1, Math.abs(wanted), ...sample.map(Math.abs))
      if (!near) expect({ sample, o, value: found[o]![at] }).toEqual({ sample, o, value: wanted })
    })
  })
}

describe('every step by samples equals the exact step', () => {
  it('rounds to whole numbers, on, near and between them', () => {
    expectExact((b, { a, b: y, c }) => [
      b.floor(a),
      b.ceiling(a),
      b.floor(b.scale(a, y)),
      b.ceiling(b.add(b.scale(a, c), y)),
      b.ceiling(b.scale(c, b.constant(12, '1'))),
    ])
  })

  it('gives nothing where it divides by nothing', () => {
    expectExact((b, { a, b: y, c, d }) => [
      b.ratio(a, y),
      b.ratio(b.add(a, y), b.positive(y)),
      b.divide(c, b.subtract(y, y)),
      b.ratio(d, c),
      b.ratio(d, b.zero()),
    ])
  })

  it('takes the smallest and the largest, also of what cannot be below zero', () => {
    expectExact((b, { a, b: y, c, d }) => [
      b.positive(a),
      b.positive(c),
      b.positive(b.negate(c)),
      b.min(a, y),
      b.max(b.scale(a, d), b.negate(y)),
      b.largest('1', [a, y, c, d]),
      b.smallest('1', [b.add(a, y), c, d, b.constant(2, '1')]),
      b.max(c, b.add(c, d)),
      b.min(b.scale(c, b.constant(2, '1')), c),
    ])
  })

  it('adds, multiplies and takes the root, in sums of many terms and products of many factors', () => {
    expectExact((b, { a, b: y, c, d }) => {
      const square = b.scale(a, a)
      const both = b.add(b.scale(a, y), c)
      return [
        b.root(c),
        b.root(square),
        b.scale(a, y, c, d, both),
        b.scale(square, square, both, b.complement(c)),
        b.sum('1', [a, y, c, d, square, both, b.scale(a, c), b.scale(y, c), b.scale(c, c), b.negate(a)]),
        b.subtract(both, both),
        b.subtract(b.add(a, y), b.add(y, a)),
      ]
    })
  })

  it('hands on an input, a constant and what does not vary', () => {
    expectExact((b, { a, d }) => [a, b.constant(7, '1'), d, b.scale(d, b.constant(2, '1')), b.zero()])
  })
})
