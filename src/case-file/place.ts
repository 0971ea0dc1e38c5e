import { found, shortened } from './found.ts'
import type { Reason, Refusal } from './refusal.ts'

/** The way from the root of the file to a value: keys and positions. */
export type Place = readonly (string | number)[]

/** A reason to refuse, and where. */
export interface Finding {
  readonly place: Place
  readonly reason: Reason
}

export function pathText(place: Place): string {
  return place.reduce<string>((path, step) => path + stepText(step, path === ''), '')
}

function stepText(step: string | number, first: boolean): string {
  if (typeof step === 'number') return `[${String(step)}]`
  if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(step)) return `[${JSON.stringify(shortened(step))}]`
  return first ? shortened(step) : `.${shortened(step)}`
}

export function valueAtPlace(root: unknown, place: Place): unknown {
  return place.reduce<unknown>(member, root)
}

function member(parent: unknown, step: string | number): unknown {
  return isObject(parent) && Object.hasOwn(parent, step) ? parent[step] : undefined
}

export function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
}

/** A refusal as it leaves this folder, with the names of the elements around it. */
export function refusalAt(root: unknown, { place, reason }: Finding): Refusal {
  return { ...reason, path: pathText(place), names: namesAround(root, place) }
}

/** Names of the members of lists on the way; the name of the case itself says nothing. */
function namesAround(root: unknown, place: Place): readonly string[] {
  return place.flatMap((step, n) => {
    if (typeof step !== 'number') return []
    const name = member(valueAtPlace(root, place.slice(0, n + 1)), 'name')
    return typeof name === 'string' && name !== '' ? [found(name)] : []
  })
}
