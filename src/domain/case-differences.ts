import type { BusinessCase } from './business-case.ts'
import { type Input, isInput, isSeries, type Series } from './input.ts'
import { valueAt, withValueAt } from './paths.ts'

export type DifferenceKind =
  'number' | 'years' | 'choice' | 'text' | 'evidence' | 'added' | 'removed' | 'order'

/** One thing in which two cases differ, and which one can take over from the other. */
export interface Difference {
  /** Of the field or the line; of the list where its order differs. */
  readonly path: string
  readonly kind: DifferenceKind
  /** What is taken over together, as it limits each other: more than one path where two fields share a whole. */
  readonly paths: readonly string[]
}

type Tree = { readonly [key: string]: unknown }
type Member = { readonly id: string }

/**
 * In what two cases differ, by path with ids; lines that were added or removed count as one each. In an order in which the one
 * becomes the other: what is new first, then what changed, what is gone last, so that nothing refers to what is not there.
 */
export function caseDifferences(own: BusinessCase, other: BusinessCase): readonly Difference[] {
  const found = ofTree(own as unknown as Tree, other as unknown as Tree, '')
  const of = (...kinds: readonly DifferenceKind[]) => found.filter(({ kind }) => kinds.includes(kind))
  return [
    ...of('added'),
    ...of('number', 'years', 'choice', 'text', 'evidence'),
    ...of('removed').toReversed(),
    ...of('order'),
  ]
}

/** The case with what is different taken over from the other. */
export function withDifference(own: BusinessCase, other: BusinessCase, { kind, path, paths }: Difference) {
  const list = path.slice(0, path.lastIndexOf('.'))
  const id = path.slice(path.lastIndexOf('.') + 1)
  switch (kind) {
    case 'added':
      return withValueAt(own, list, inserted(membersAt(own, list), membersAt(other, list), id))
    case 'order':
      return withValueAt(own, path, ordered(membersAt(own, path), membersAt(other, path)))
    case 'removed':
      return withValueAt(own, path, undefined)
    default:
      return paths.reduce((c, each) => withValueAt(c, each, valueAt(other, each)), own)
  }
}

/** Behind the nearest member before it in the other list that is here as well. */
function inserted(own: readonly Member[], other: readonly Member[], id: string): readonly Member[] {
  const at = other.findIndex((member) => member.id === id)
  const added = other[at]
  if (added === undefined || own.some((member) => member.id === id)) return own
  const here = new Set(own.map((member) => member.id))
  const before = other.slice(0, at).findLast((member) => here.has(member.id))
  const place = own.findIndex((member) => member.id === before?.id)
  return own.toSpliced(place + 1, 0, added)
}

function ordered(own: readonly Member[], other: readonly Member[]): readonly Member[] {
  const place = new Map(other.map(({ id }, n) => [id, n]))
  return own.toSorted((a, b) => (place.get(a.id) ?? own.length) - (place.get(b.id) ?? own.length))
}

function membersAt(c: BusinessCase, list: string): readonly Member[] {
  const members = valueAt(c, list)
  return isMembers(members) ? members : []
}

function ofTree(own: Tree, other: Tree, path: string): readonly Difference[] {
  const keys = [...new Set([...Object.keys(own), ...Object.keys(other)])].filter((key) => key !== 'id')
  const found = keys.flatMap((key) => ofValue(own[key], other[key], path === '' ? key : `${path}.${key}`))
  return COUPLED.reduce<readonly Difference[]>((list, pair) => coupled(list, path, pair), found)
}

/** Fields that limit each other: taking over one of them could make a case that no file may hold. */
const COUPLED = [
  ['cash', 'redeploy'],
  ['start', 'lastYear'],
  ['fromYear', 'toYear'],
] as const

function coupled(
  found: readonly Difference[],
  path: string,
  pair: readonly [string, string],
): readonly Difference[] {
  const paths = pair.map((key) => `${path}.${key}`)
  const both = found.filter((each) => paths.includes(each.path))
  const [first] = both
  if (first === undefined || both.length < 2) return found
  const together: Difference = { ...first, paths: both.flatMap((each) => each.paths) }
  return found.flatMap((each) => (each === first ? [together] : both.includes(each) ? [] : [each]))
}

function ofValue(own: unknown, other: unknown, path: string): readonly Difference[] {
  if (isSame(own, other)) return []
  const one = (kind: DifferenceKind): readonly Difference[] => [{ path, kind, paths: [path] }]
  const either = own ?? other
  if (isInput(either)) return one(isInput(own) && isInput(other) ? kindOfInput(own, other) : 'number')
  if (isSeries(either)) return one(isSeries(own) && isSeries(other) ? kindOfSeries(own, other) : 'years')
  if (isMembers(own) && isMembers(other)) return ofMembers(own, other, path)
  if (!isTree(own) || !isTree(other)) return one(isText(path) ? 'text' : 'choice')
  // A variant names fields by their paths, an object of another kind has other fields, and devices belong to a technology.
  const isWhole =
    /^variants\.[^.]+$/.test(path) ||
    own['kind'] !== other['kind'] ||
    own['technologyId'] !== other['technologyId'] ||
    path.endsWith('.driver')
  return isWhole ? one('choice') : ofTree(own, other, path)
}

function kindOfInput(own: Input, other: Input): DifferenceKind {
  return own.value === other.value ? 'evidence' : 'number'
}

function kindOfSeries(own: Series, other: Series): DifferenceKind {
  return isSame(own.values, other.values) ? 'evidence' : 'years'
}

function ofMembers(own: readonly Member[], other: readonly Member[], path: string): readonly Difference[] {
  // Shares add up to a whole, and a room moves few inputs, each once: they are taken over together.
  if (path.endsWith('.shares') || path === 'workshop.sliders')
    return [{ path, kind: 'choice', paths: [path] }]
  const ownIds = new Set(own.map(({ id }) => id))
  const otherOf = new Map(other.map((member) => [member.id, member]))
  const at = ({ id }: Member) => `${path}.${id}`
  const one = (kind: DifferenceKind, member: Member): Difference => ({
    path: at(member),
    kind,
    paths: [at(member)],
  })
  return [
    ...other.filter(({ id }) => !ownIds.has(id)).map((member) => one('added', member)),
    ...own.flatMap((member) => {
      const theirs = otherOf.get(member.id)
      return theirs === undefined ? [one('removed', member)] : ofValue(member, theirs, at(member))
    }),
    ...(inSameOrder(own, other) ? [] : [{ path, kind: 'order', paths: [path] } as const]),
  ]
}

function inSameOrder(own: readonly Member[], other: readonly Member[]): boolean {
  const ids = (list: readonly Member[], besides: readonly Member[]) =>
    list.filter(({ id }) => besides.some((each) => each.id === id)).map(({ id }) => id)
  return ids(own, other).join(' ') === ids(other, own).join(' ')
}

function isText(path: string): boolean {
  return /^(?:framing|workshop\.log)\.|(?:^|\.)(?:name|note|tags)$/.test(path)
}

function isMembers(value: unknown): value is readonly Member[] {
  return Array.isArray(value) && value.every((each) => isTree(each) && typeof each['id'] === 'string')
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, n) => isSame(each, b[n]))
  if (!isTree(a) || !isTree(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  )
}
