/** A product of atoms, by their numbers in ascending order; one object per product, so that equal ones are the same. */
export interface Monomial {
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

/** @param signs what each part is multiplied by */
export function added(parts: readonly Polynomial[], signs: readonly number[] = []): Polynomial {
  const [constant, size] = [new Total(), new Map<Monomial, Total>()]
  parts.forEach((part, i) => {
    const sign = signs[i] ?? 1
    constant.add(sign * part.constant)
    for (const { coefficient, monomial } of part.terms) {
      let total = size.get(monomial)
      if (total === undefined) size.set(monomial, (total = new Total()))
      total.add(sign * coefficient)
    }
  })
  const terms: Term[] = []
  for (const [monomial, total] of size)
    if (total.value() !== 0) terms.push({ coefficient: total.value(), monomial })
  return { constant: constant.value(), terms }
}

/** A sum that is exactly zero where its parts cancel out. */
class Total {
  private sum = 0
  private size = 0

  add(value: number): void {
    this.sum += value
    this.size += Math.abs(value)
  }

  value(): number {
    return Math.abs(this.sum) <= NOISE * this.size ? 0 : this.sum
  }
}
