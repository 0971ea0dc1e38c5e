import type { BusinessCase } from './business-case.ts'
import { type NeutralIds, neutralIds } from './neutral-ids.ts'
import type { Agreement } from './workshop.ts'

/** Lists of elements that people give a name, and the case itself. */
export const NAMED_LISTS = [
  'case',
  'stakeholders',
  'groups',
  'functions',
  'pools',
  'technologies',
  'assets',
  'oneOffs',
  'recurring',
  'effects',
  'timeEffects',
  'bundles',
  'funding',
  'financing',
  'variants',
] as const
export type NamedList = (typeof NAMED_LISTS)[number]

/** The neutral name of the n-th of its kind, counted from 1. */
export type NeutralName = (list: NamedList, n: number) => string

/** What was taken away: each name with what stands in its place, and how many texts of each kind. */
export interface Removed {
  readonly names: readonly { readonly before: string; readonly after: string }[]
  readonly texts: number
  readonly sources: number
  readonly notes: number
  readonly tags: number
}

/**
 * The same case without anything that people wrote in words: names are neutral, texts, sources, notes, tags and what was agreed are gone,
 * and ids, which may be made of names, are numbered. Every number, choice, grade and date stays, and so does every result. Chance is drawn by
 * the path of an input, so that the runs of a Monte Carlo are other ones.
 */
export function withoutNames(
  c: BusinessCase,
  neutral: NeutralName,
): { readonly case: BusinessCase; readonly removed: Removed } {
  const desk: Desk = { neutral, ids: neutralIds(c), streams: new Map(), names: [], counts: new Map() }
  const rewritten = element(desk, c, 'case') as BusinessCase
  const count = (kind: Gone) => desk.counts.get(kind) ?? 0
  return {
    case: rewritten,
    removed: {
      names: desk.names,
      texts: count('texts') + c.workshop.log.flatMap(textsOf).length,
      sources: count('sources'),
      notes: count('notes'),
      tags: c.tags.length,
    },
  }
}

/** An agreement goes as a whole: without its texts it says nothing. */
function textsOf({ what, before, after, who, said }: Agreement): readonly string[] {
  return [what, before, after, who, said].filter((text) => text !== '')
}

type Gone = 'texts' | 'sources' | 'notes'

interface Desk {
  readonly neutral: NeutralName
  readonly ids: NeutralIds
  readonly streams: Map<string, string>
  readonly names: { before: string; after: string }[]
  readonly counts: Map<Gone | NamedList, number>
}

function element(desk: Desk, parent: object, list: string): object {
  const kept = Object.entries(parent).map(([key, value]) => [key, rewritten(desk, key, value, list)] as const)
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined))
}

/** @param list the list in which the element stands that has this key */
function rewritten(desk: Desk, key: string, value: unknown, list: string): unknown {
  if (typeof value === 'string') return text(desk, key, value, list)
  if (Array.isArray(value))
    return key === 'tags' || key === 'log'
      ? []
      : value.map((member) => rewritten(desk, memberKey(key), member, key))
  if (typeof value !== 'object' || value === null) return value
  if (key !== 'overrides') return element(desk, value, list)
  return Object.fromEntries(
    Object.entries(value).map(([path, override]) => [desk.ids.inPath(path), override]),
  )
}

/** A text in a list of numbers, ids or choices says what the list is of; an element names itself. */
function memberKey(list: string): string {
  return NUMBERS.has(list) || IDS.has(list) || CHOICES.has(list) ? list : ''
}

const NUMBERS = new Set(['value', 'values', 'low', 'high', 'date'])
const IDS = new Set([
  ...['id', 'functionId', 'groupId', 'groupIds', 'poolId', 'technologyId', 'technologyIds', 'assetId'],
  ...['replaces', 'payer', 'funder', 'lender', 'investor', 'stakeholder'],
])
const CHOICES = new Set([
  ...['kind', 'status', 'timing', 'discountRateIs', 'deliveryForm', 'nicInRate', 'category', 'index', 'per'],
  ...['class', 'rule', 'duration', 'direction', 'cashHours', 'beneficiary', 'grade', 'figures'],
])

/** What is not known to be no words is taken away, so that a field that comes later keeps nothing by mistake. */
function text(desk: Desk, key: string, value: string, list: string): string | undefined {
  if (NUMBERS.has(key) || CHOICES.has(key)) return value
  if (IDS.has(key)) return list === 'rules' ? value : desk.ids.of(value)
  if (key === 'input') return desk.ids.inPath(value)
  if (key === 'stream') return stream(desk, value)
  if (key === 'name') return named(desk, value, list)
  if (value !== '') count(desk, key === 'source' ? 'sources' : key === 'note' ? 'notes' : 'texts')
  return key === 'source' || (key === 'note' && list !== 'variants') ? undefined : ''
}

function stream({ streams }: Desk, value: string): string {
  const after = streams.get(value) ?? String(streams.size + 1)
  streams.set(value, after)
  return after
}

function named(desk: Desk, before: string, list: string): string {
  const kind = NAMED_LISTS.find((each) => each === list)
  if (kind === undefined) return ''
  const after = desk.neutral(kind, count(desk, kind))
  desk.names.push({ before, after })
  return after
}

function count({ counts }: Desk, what: Gone | NamedList): number {
  const next = (counts.get(what) ?? 0) + 1
  counts.set(what, next)
  return next
}
