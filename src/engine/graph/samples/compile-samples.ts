import type { Decimal } from '../../../quantity/decimal.ts'
import type { Graph, Node } from '../node.ts'
import { Algebra } from './algebra.ts'
import { neededFor } from './needed.ts'
import type { Polynomial } from './polynomial.ts'
import { polynomialsOf } from './polynomials.ts'
import { type SampleProgram, STEPS } from './program.ts'
import type { Instruction } from './instruction.ts'
import { scheduled } from './schedule.ts'
import { productsApart } from './share-products.ts'
import { type Slots, slotsFor } from './slots.ts'

/**
 * Compiles a graph into a program that computes some nodes for many values of some inputs at once. What no varying input reaches
 * is a number in the program.
 * @param varying input nodes; their values have to lie within the bounds of their fields
 * @param given values of inputs by node id; others have the value that they had when the graph was built
 */
export function compileSamples(
  graph: Graph,
  outputs: readonly Node[],
  varying: readonly Node[],
  given: ReadonlyMap<number, Decimal> = new Map(),
): SampleProgram {
  const algebra = new Algebra()
  const found = polynomialsOf(neededFor(graph, outputs, varying), varying, given, algebra)
  const wanted = outputs.map((node) => resultOf(algebra, found(node)))
  const kept = wanted.flatMap(({ atom }) => atom ?? [])
  const steps = scheduled(algebra, kept, productsApart(algebra, kept))
  const inputs = atomsOfInputs(algebra, varying.length)
  const slots = slotsFor(
    steps,
    inputs.flatMap((atom) => atom ?? []),
    kept,
  )
  return {
    ...encoded(steps, slots),
    slots: slots.count,
    inputs: Int32Array.from(inputs, (atom) => slotOf(slots, atom)),
    outputs: Int32Array.from(wanted, ({ atom }) => slotOf(slots, atom)),
    constants: Float64Array.from(wanted, ({ constant }) => constant),
  }
}

interface Result {
  readonly atom: number | null
  readonly constant: number
}

function resultOf(algebra: Algebra, found: Polynomial): Result {
  if (found.terms.length === 0) return { atom: null, constant: found.constant }
  return { atom: algebra.sum(found), constant: 0 }
}

/** The atom of each varying input; null where no output rests on it. */
function atomsOfInputs({ atoms }: Algebra, count: number): readonly (number | null)[] {
  const given = new Array<number | null>(count).fill(null)
  atoms.forEach((atom, number) => {
    if (atom.kind === 'input') given[atom.position] = number
  })
  return given
}

function slotOf(slots: Slots, atom: number | null): number {
  return atom === null ? -1 : (slots.slotOf(atom) ?? -1)
}

function encoded(steps: readonly Instruction[], { places }: Slots): Pick<SampleProgram, 'code' | 'numbers'> {
  const code: number[] = []
  const numbers: number[] = []
  steps.forEach(({ step, from, numbers: own }, i) => {
    const place = places[i]
    if (place === undefined) return
    code.push(STEPS.indexOf(step), from.length, numbers.length, place.to, ...place.from)
    numbers.push(...own)
  })
  return { code: Int32Array.from(code), numbers: Float64Array.from(numbers) }
}
