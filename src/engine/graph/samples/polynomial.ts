/** A product of atoms, by their numbers in ascending order; one object per product, so that equal ones are the same. */
export interface Monomial {
  readonly number: number
  readonly factors: readonly number[]
}

export interface Term {
  readonly coefficient: number
  readonly monomial: Monomial
}

/** `constant + sum of coefficient * monomial` */
export interface Polynomial {
  readonly constant: number
  readonly terms: readonly Term[]
}

/** What is left of a sum that cancels out is noise below this part of what was added up. */
const NOISE = 1e-15

export function constantPolynomial(constant: number): Polynomial {
  return { constant, terms: [] }
}

/** A sum and the size of what was added to it. */
interface Total {
  sum: number
  size: number
}

/** Parts added up, each times its sign, 1 where none is given. What cancels out is exactly zero. */
export function added(parts: readonly Polynomial[], signs: readonly number[] = []): Polynomial {
  const constant = { sum: 0, size: 0 }
  const totals = new Map<Monomial, Total>()
  for (let i = 0; i < parts.length; i++) {
    const { constant: own, terms } = parts[i]!
    const sign = signs[i] ?? 1
    addTo(constant, sign * own)
    for (const { coefficient, monomial } of terms) {
      let total = totals.get(monomial)
      if (total === undefined) totals.set(monomial, (total = { sum: 0, size: 0 }))
      addTo(total, sign * coefficient)
    }
  }
  const terms: Term[] = []
  for (const [monomial, total] of totals) {
    const coefficient = valueOf(total)
    if (coefficient !== 0) terms.push({ coefficient, monomial })
  }
  return { constant: valueOf(constant), terms }
}

function addTo(total: Total, value: number): void {
  total.sum += value
  total.size += Math.abs(value)
}

function valueOf({ sum, size }: Total): number {
  return Math.abs(sum) <= NOISE * size ? 0 : sum
}
