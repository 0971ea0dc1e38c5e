import type { Monomial, Polynomial } from './polynomial.ts'

/** Steps that take one number, which is given as a polynomial. */
export type Rounding = 'positive' | 'floor' | 'ceiling' | 'root' | 'reciprocal'

/** An atom times a number. */
export interface Scaled {
  readonly coefficient: number
  readonly atom: number
}

/** A value that is computed for every sample. */
export type Atom =
  | { readonly kind: 'input'; readonly position: number }
  | { readonly kind: 'sum'; readonly of: Polynomial }
  | { readonly kind: 'product'; readonly of: Monomial }
  | { readonly kind: Rounding; readonly of: Polynomial }
  | {
      readonly kind: 'extreme'
      readonly which: 'min' | 'max'
      readonly of: readonly Scaled[]
      readonly bound: number | null
    }

/** The atoms and monomials of a program: equal ones are made once. */
export class Algebra {
  readonly atoms: Atom[] = []
  /** Whether an atom is never below zero. */
  private readonly floors: boolean[] = []
  private readonly monomials = new Map<number | string, Monomial>()
  private readonly products = new Map<Monomial, number>()
  private readonly numbers = new Map<string, number>()

  input(position: number, neverNegative: boolean): Polynomial {
    return this.single(this.intern(`input ${String(position)}`, { kind: 'input', position }, neverNegative))
  }

  single(atom: number, coefficient = 1): Polynomial {
    return { constant: 0, terms: [{ coefficient, monomial: this.monomial([atom]) }] }
  }

  monomial(factors: readonly number[]): Monomial {
    const sorted = factors.length < 2 ? factors : [...factors].sort((a, b) => a - b)
    const key = keyOfFactors(sorted)
    let known = this.monomials.get(key)
    if (known === undefined)
      this.monomials.set(key, (known = { number: this.monomials.size, factors: sorted }))
    return known
  }

  product(monomial: Monomial): number {
    const [first] = monomial.factors
    if (first !== undefined && monomial.factors.length === 1) return first
    const known = this.products.get(monomial)
    if (known !== undefined) return known
    const atom = this.added({ kind: 'product', of: monomial }, this.isAboveZero(monomial))
    this.products.set(monomial, atom)
    return atom
  }

  sum(of: Polynomial): number {
    const only = soleAtom(of)
    return only ?? this.intern(`sum ${keyOf(of)}`, { kind: 'sum', of }, this.neverNegative(of))
  }

  rounded(kind: Rounding, of: Polynomial): number {
    const known = kind === 'positive' || kind === 'root' || this.neverNegative(of)
    return this.intern(`${kind} ${keyOf(of)}`, { kind, of }, known)
  }

  extreme(which: 'min' | 'max', of: readonly Scaled[], bound: number | null): number {
    const key = of.map((s) => `${String(s.coefficient)}*${String(s.atom)}`).join()
    const above = of.map((s) => s.coefficient >= 0 && this.floors[s.atom] === true)
    if (bound !== null) above.push(bound >= 0)
    const known = which === 'max' ? above.includes(true) : !above.includes(false)
    return this.intern(`${which} ${key} ${String(bound)}`, { kind: 'extreme', which, of, bound }, known)
  }

  neverNegative({ constant, terms }: Polynomial): boolean {
    return (
      constant >= 0 &&
      terms.every(({ coefficient, monomial }) => coefficient >= 0 && this.isAboveZero(monomial))
    )
  }

  private isAboveZero({ factors }: Monomial): boolean {
    return factors.every((f) => this.floors[f])
  }

  private intern(key: string, atom: Atom, neverNegative: boolean): number {
    let known = this.numbers.get(key)
    if (known === undefined) this.numbers.set(key, (known = this.added(atom, neverNegative)))
    return known
  }

  private added(atom: Atom, neverNegative: boolean): number {
    this.floors.push(neverNegative)
    return this.atoms.push(atom) - 1
  }
}

/** Atoms stay far below a million, so two of them fit in one number. */
function keyOfFactors([a = 0, b, ...more]: readonly number[]): number | string {
  if (b === undefined) return a
  return more.length === 0 ? (a + 1) * 2 ** 24 + b : [a, b, ...more].join()
}

function keyOf({ constant, terms }: Polynomial): string {
  let key = String(constant)
  for (const { coefficient, monomial } of terms) key += `+${String(coefficient)}*${String(monomial.number)}`
  return key
}

/** The atom of a polynomial that is nothing but that atom. */
function soleAtom({ constant, terms }: Polynomial): number | undefined {
  const [only] = terms
  if (constant !== 0 || only === undefined || terms.length > 1 || only.coefficient !== 1) return undefined
  return only.monomial.factors.length === 1 ? only.monomial.factors[0] : undefined
}
