import type { Instruction } from './instruction.ts'

export interface Slots {
  readonly count: number
  /** Per instruction the slot that it fills and those that it reads. */
  readonly places: readonly { readonly to: number; readonly from: readonly number[] }[]
  readonly slotOf: (atom: number) => number | undefined
}

/**
 * Gives every atom a slot, and gives slots back after the last reading, so that all values together stay in the processor's cache.
 * @param given atoms that have their value before the first step
 * @param kept atoms whose value has to be there after the last step
 */
export function slotsFor(
  steps: readonly Instruction[],
  given: readonly number[],
  kept: readonly number[],
): Slots {
  const lastUse = lastUses(steps, kept)
  const slots = new Map<number, number>()
  const free: number[] = []
  let count = 0
  const take = (atom: number): number => {
    const known = slots.get(atom)
    if (known !== undefined) return known
    const slot = free.pop() ?? count++
    slots.set(atom, slot)
    return slot
  }
  for (const atom of given) take(atom)
  const places = steps.map(({ to, from }, at) => {
    const place = { to: take(to), from: from.map(take) }
    for (const atom of new Set(from)) if (lastUse.get(atom) === at) free.push(take(atom))
    return place
  })
  return { count, places, slotOf: (atom) => slots.get(atom) }
}

function lastUses(steps: readonly Instruction[], kept: readonly number[]): ReadonlyMap<number, number> {
  const last = new Map<number, number>()
  steps.forEach(({ to, from }, at) => {
    for (const atom of from) last.set(atom, at)
    last.set(to, at)
  })
  for (const atom of kept) last.set(atom, Infinity)
  return last
}
