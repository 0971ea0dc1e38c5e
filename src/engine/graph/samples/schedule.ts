import type { Algebra } from './algebra.ts'
import { type Instruction, instructionsFor } from './instruction.ts'
import type { Monomial } from './polynomial.ts'

/** The steps of some atoms and of all that they rest on, each right before it is first needed, so that few values wait. */
export function scheduled(
  algebra: Algebra,
  atoms: readonly number[],
  apart: ReadonlySet<Monomial>,
): readonly Instruction[] {
  const done = new Set<number>()
  const steps: Instruction[] = []
  const visit = (atom: number): void => {
    if (done.has(atom)) return
    done.add(atom)
    const own = instructionsFor(algebra, atom, apart)
    for (const { from } of own) for (const part of from) if (part !== atom) visit(part)
    steps.push(...own)
  }
  for (const atom of atoms) visit(atom)
  return steps
}
