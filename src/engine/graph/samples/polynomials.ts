import { fieldFacts } from '../../../domain/fields.ts'
import type { Decimal } from '../../../quantity/decimal.ts'
import type { Node } from '../node.ts'
import type { Algebra, Rounding, Scaled } from './algebra.ts'
import { floatStep } from './float-step.ts'
import type { Needed } from './needed.ts'
import { added, constantPolynomial, type Polynomial } from './polynomial.ts'

/**
 * Writes every needed node as a polynomial of atoms; what no varying input reaches becomes a number.
 * @returns the polynomial of a needed node
 */
export function polynomialsOf(
  { size, nodes, varies, uses }: Needed,
  varying: readonly Node[],
  given: ReadonlyMap<number, Decimal>,
  algebra: Algebra,
): (node: Node) => Polynomial {
  const positions = new Map(varying.map((node, position) => [node.id, position]))
  const constants = new Float64Array(size)
  const found = new Array<Polynomial | undefined>(size)
  const at = ({ id }: Node): Polynomial => found[id] ?? constantPolynomial(constants[id]!)
  for (const node of nodes) {
    const { id } = node
    if (varies[id] === 0) constants[id] = constantOf(node, given.get(id), constants)
    else {
      const position = positions.get(id)
      found[id] =
        position === undefined
          ? shared(algebra, step(algebra, node, node.args.map(at)), uses[id]!)
          : algebra.input(position, isNeverNegative(node))
    }
  }
  return at
}

const NOTHING = constantPolynomial(0)

function isNeverNegative({ place }: Node): boolean {
  return place !== null && fieldFacts(place.field).min >= 0
}

function constantOf({ op, args, value }: Node, given: Decimal | undefined, constants: Float64Array): number {
  if (args.length === 0) return (given ?? value).toNumber()
  return floatStep(
    op,
    args.map((arg) => constants[arg.id]!),
  )
}

/** What several steps take is computed by itself, unless writing it out twice costs no more. */
function shared(algebra: Algebra, p: Polynomial, uses: number): Polynomial {
  const [first] = p.terms
  if (uses < 2 || first === undefined) return p
  if (p.terms.length === 1) {
    if (first.monomial.factors.length === 1) return p
    const own = algebra.single(algebra.product(first.monomial), first.coefficient)
    return { constant: p.constant, terms: own.terms }
  }
  return (uses - 1) * (p.terms.length - 1) <= 1 ? p : algebra.single(algebra.sum(p))
}

function step(algebra: Algebra, { op }: Node, args: readonly Polynomial[]): Polynomial {
  const [a = NOTHING, b = NOTHING] = args
  switch (op) {
    case 'sum':
      return added(args)
    case 'subtract':
      return added(args, [1, -1])
    case 'product':
      return multiplied(algebra, args)
    case 'divide':
      return multiplied(algebra, [a, rounded(algebra, 'reciprocal', b)])
    case 'min':
    case 'max':
      return extreme(algebra, op, args)
    case 'floor':
    case 'ceiling':
    case 'root':
      return rounded(algebra, op, a)
    default:
      return a
  }
}

function multiplied(algebra: Algebra, factors: readonly Polynomial[]): Polynomial {
  let coefficient = 1
  const atoms: number[] = []
  for (const p of factors) {
    const [only] = p.terms
    if (only === undefined) coefficient *= p.constant
    else if (p.constant === 0 && p.terms.length === 1) {
      coefficient *= only.coefficient
      atoms.push(...only.monomial.factors)
    } else atoms.push(algebra.sum(p))
  }
  if (coefficient === 0) return NOTHING
  if (atoms.length === 0) return constantPolynomial(coefficient)
  return { constant: 0, terms: [{ coefficient, monomial: algebra.monomial(atoms) }] }
}

function rounded(algebra: Algebra, kind: Rounding, p: Polynomial): Polynomial {
  if (p.terms.length > 0) return algebra.single(algebra.rounded(kind, p))
  if (kind === 'reciprocal') return constantPolynomial(p.constant === 0 ? 0 : 1 / p.constant)
  return constantPolynomial(kind === 'positive' ? Math.max(0, p.constant) : floatStep(kind, [p.constant]))
}

/** The smallest or largest of some; those that are never it, by their signs, are left out. */
function extreme(algebra: Algebra, kind: 'min' | 'max', args: readonly Polynomial[]): Polynomial {
  const left = withoutBeaten(algebra, kind, args)
  const [first = NOTHING, ...more] = left
  if (more.length === 0) return first
  const constants = left.filter((p) => p.terms.length === 0).map((p) => p.constant)
  const varying = left.filter((p) => p.terms.length > 0)
  const bound = constants.length === 0 ? null : floatStep(kind, constants)
  const [only] = varying
  if (only === undefined) return constantPolynomial(bound ?? 0)
  if (kind === 'max' && bound === 0 && varying.length === 1) return rounded(algebra, 'positive', only)
  const of = varying.map((p) => asScaled(algebra, p))
  return algebra.single(algebra.extreme(kind, of, bound))
}

function withoutBeaten(
  algebra: Algebra,
  kind: 'min' | 'max',
  args: readonly Polynomial[],
): readonly Polynomial[] {
  const left: Polynomial[] = []
  const beats = (p: Polynomial, q: Polynomial) =>
    algebra.neverNegative(kind === 'max' ? added([p, q], [1, -1]) : added([q, p], [1, -1]))
  for (const p of args) {
    if (left.some((q) => beats(q, p))) continue
    for (let i = left.length - 1; i >= 0; i--) if (beats(p, left[i] ?? NOTHING)) left.splice(i, 1)
    left.push(p)
  }
  return left
}

function asScaled(algebra: Algebra, p: Polynomial): Scaled {
  const [only] = p.terms
  const [atom] = only?.monomial.factors ?? []
  if (p.constant !== 0 || p.terms.length > 1 || only?.monomial.factors.length !== 1 || atom === undefined)
    return { coefficient: 1, atom: algebra.sum(p) }
  return { coefficient: only.coefficient, atom }
}
