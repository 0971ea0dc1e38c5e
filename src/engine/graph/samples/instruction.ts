import type { Algebra, Atom, Scaled } from './algebra.ts'
import type { Monomial, Polynomial, Term } from './polynomial.ts'
import type { Step } from './program.ts'

/** A step before its atoms have slots. */
export interface Instruction {
  readonly step: Step
  readonly to: number
  readonly from: readonly number[]
  readonly numbers: readonly number[]
}

/** How many terms a pass of a sum may take, from many to few. */
const PASSES = { linear: [4, 3, 2, 1], linearMore: [8, 4, 3, 2, 1], products: [2, 1] } as const

/** The steps that compute an atom, in their order. */
export function instructionsFor(
  algebra: Algebra,
  atom: number,
  apart: ReadonlySet<Monomial>,
): readonly Instruction[] {
  const found = algebra.atoms[atom]
  if (found === undefined || found.kind === 'input') return []
  if (found.kind === 'product') return productSteps(atom, found.of.factors)
  if (found.kind === 'extreme') return extremeSteps(atom, found)
  if (found.kind === 'sum') return sumSteps(algebra, atom, found.of, apart)
  const step = found.kind
  const only = soleTerm(found.of)
  if (only !== null) return [{ step, to: atom, from: [only.atom], numbers: [only.coefficient] }]
  return [...sumSteps(algebra, atom, found.of, apart), { step, to: atom, from: [atom], numbers: [1] }]
}

function soleTerm({ constant, terms }: Polynomial): Scaled | null {
  const [only] = terms
  const [atom, another] = only?.monomial.factors ?? []
  if (constant !== 0 || terms.length !== 1 || only === undefined) return null
  return atom === undefined || another !== undefined ? null : { coefficient: only.coefficient, atom }
}

function productSteps(to: number, [a = 0, b = 0, c, ...more]: readonly number[]): readonly Instruction[] {
  const times = (from: readonly number[]): Instruction => ({ step: 'times', to, from, numbers: [] })
  return [times(c === undefined ? [a, b] : [a, b, c]), ...more.map((factor) => times([to, factor]))]
}

function extremeSteps(
  to: number,
  { which: step, of, bound }: Extract<Atom, { kind: 'extreme' }>,
): readonly Instruction[] {
  const steps: Instruction[] = []
  const [first, ...more] = of
  if (first === undefined) return []
  let soFar = first
  for (const next of more) {
    const numbers = [soFar.coefficient, next.coefficient]
    steps.push({ step, to, from: [soFar.atom, next.atom], numbers })
    soFar = { coefficient: 1, atom: to }
  }
  if (bound !== null) steps.push({ step, to, from: [soFar.atom], numbers: [soFar.coefficient, bound] })
  return steps
}

/** First the products of two, then the terms of one atom, each in passes of a few terms. */
function sumSteps(
  algebra: Algebra,
  to: number,
  { constant, terms }: Polynomial,
  apart: ReadonlySet<Monomial>,
): readonly Instruction[] {
  const isPair = ({ monomial }: Term) => monomial.factors.length === 2 && !apart.has(monomial)
  const steps: Instruction[] = []
  const add = (kind: 'linear' | 'products', part: readonly Term[], from: readonly number[]) => {
    const coefficients = part.map((t) => t.coefficient)
    if (steps.length === 0) steps.push({ step: kind, to, from, numbers: [constant, ...coefficients] })
    else steps.push({ step: `${kind}More`, to, from, numbers: coefficients })
  }
  for (const part of inPasses(terms.filter(isPair), PASSES.products, PASSES.products))
    add(
      'products',
      part,
      part.flatMap((t) => t.monomial.factors),
    )
  const single = terms.filter((t) => !isPair(t))
  for (const part of inPasses(
    single,
    steps.length === 0 ? PASSES.linear : PASSES.linearMore,
    PASSES.linearMore,
  ))
    add(
      'linear',
      part,
      part.map((t) => algebra.product(t.monomial)),
    )
  return steps
}

/** Terms in parts of the given sizes. */
function inPasses(terms: readonly Term[], first: readonly number[], next: readonly number[]): Term[][] {
  const parts: Term[][] = []
  for (let at = 0; at < terms.length;) {
    const sizes = parts.length === 0 ? first : next
    const size = sizes.find((s) => s <= terms.length - at) ?? 1
    parts.push(terms.slice(at, at + size))
    at += size
  }
  return parts
}
