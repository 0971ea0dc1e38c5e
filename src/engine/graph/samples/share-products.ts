import type { Algebra } from './algebra.ts'
import type { Monomial, Polynomial } from './polynomial.ts'

function polynomialOf(algebra: Algebra, atom: number): Polynomial | null {
  const found = algebra.atoms[atom]
  if (found === undefined || found.kind === 'input' || found.kind === 'product') return null
  return found.kind === 'extreme' ? null : found.of
}

/** Products that occur in several sums below some atoms, or have more than two factors: each is computed once by itself. */
export function productsApart(algebra: Algebra, atoms: readonly number[]): ReadonlySet<Monomial> {
  const seen = new Set<number>()
  const once = new Set<Monomial>()
  const apart = new Set<Monomial>()
  const waiting = [...atoms]
  for (let atom = waiting.pop(); atom !== undefined; atom = waiting.pop()) {
    if (seen.has(atom)) continue
    seen.add(atom)
    waiting.push(...directParts(algebra, atom))
    for (const { monomial } of polynomialOf(algebra, atom)?.terms ?? []) {
      if (monomial.factors.length < 2) continue
      if (once.has(monomial) || monomial.factors.length > 2) apart.add(monomial)
      once.add(monomial)
    }
  }
  return apart
}

/** The atoms that an atom is made of. */
function directParts(algebra: Algebra, atom: number): readonly number[] {
  const found = algebra.atoms[atom]
  if (found === undefined || found.kind === 'input') return []
  if (found.kind === 'product') return found.of.factors
  if (found.kind === 'extreme') return found.of.map((s) => s.atom)
  return found.of.terms.flatMap((t) => t.monomial.factors)
}
