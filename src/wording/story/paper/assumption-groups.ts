import { hasSource } from '../../../domain/assumptions.ts'
import type { BusinessCase } from '../../../domain/business-case.ts'
import type { Input, Series } from '../../../domain/input.ts'
import { listInputs, type PlacedInput } from '../../../domain/list-inputs.ts'
import type { Catalogue } from '../../catalogue.ts'
import { fieldValue } from '../../field-value.ts'
import { namesAlong } from '../../name-of-input.ts'
import { nameOfPlace } from '../../name-of-place.ts'

/** The numbers of one line, technology or other part of the case, in the order of the case. */
export interface AssumptionGroup {
  readonly key: string
  readonly name: string
  readonly rows: readonly AssumptionRow[]
}

export interface AssumptionRow {
  readonly path: string
  readonly name: string
  readonly value: string
  readonly range: string
  readonly grade: string
  readonly source: string
  readonly date: string
  readonly note: string
}

/** Every number of the case with what is known of it. */
export function assumptionGroups(words: Catalogue, c: BusinessCase): readonly AssumptionGroup[] {
  const groups: { key: string; name: string; rows: AssumptionRow[] }[] = []
  for (const placed of listInputs(c)) {
    const name = groupName(words, c, placed.path)
    const last = groups.at(-1)
    if (last?.name === name) last.rows.push(rowOf(words, placed))
    else groups.push({ key: placed.path, name, rows: [rowOf(words, placed)] })
  }
  return groups
}

/** How much of it has a source and a range, in a sentence. */
export function assumptionLead(words: Catalogue, c: BusinessCase): string {
  const inputs = listInputs(c)
  const { count } = words.format
  return words.views.paper.assumptions.lead(
    count(inputs.length),
    count(inputs.filter(hasSource).length),
    count(inputs.filter(({ input }) => input.low !== undefined || input.high !== undefined).length),
  )
}

function groupName(words: Catalogue, c: BusinessCase, path: string): string {
  const text = words.views.paper.assumptions
  const [root = ''] = path.split('.')
  if (root === 'settings' || root === 'organisation' || root === 'uncertainty') return text[root]
  const names = namesAlong(c, path)
  if (names.length > 0) return names.join(' › ')
  const { about } = nameOfPlace(words, c, path)
  return about ?? text.general
}

function rowOf(words: Catalogue, { path, field, input }: PlacedInput): AssumptionRow {
  return {
    path,
    name: words.fields[field].label,
    value: fieldValue(words, field, 'value' in input ? input.value : input.values),
    range: rangeOf(words, field, input),
    grade: words.terms.grades[input.grade ?? 'estimate'],
    source: input.source ?? '',
    date: input.date === undefined ? '' : words.format.date(input.date),
    note: input.note ?? '',
  }
}

function rangeOf(words: Catalogue, field: PlacedInput['field'], input: Input | Series): string {
  const { low, high } = input
  if (low === undefined && high === undefined) return ''
  const base = 'value' in input ? input.value : input.values
  return words.views.paper.assumptions.fromTo(
    fieldValue(words, field, low ?? base),
    fieldValue(words, field, high ?? base),
  )
}
