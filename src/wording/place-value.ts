import type { BusinessCase } from '../domain/business-case.ts'
import type { Difference } from '../domain/case-differences.ts'
import { type Input, isInput, isSeries, type Series } from '../domain/input.ts'
import { valueAt } from '../domain/paths.ts'
import type { Catalogue } from './catalogue.ts'
import { fieldValue } from './field-value.ts'
import { stakeholderName } from './name-of.ts'
import { fieldAt } from './name-of-place.ts'
import { wordIn } from './word-in.ts'
import { workshopValue } from './workshop-value.ts'

/** What one case has in the place of a difference, in words; empty where there is nothing to say. */
export function placeValue(words: Catalogue, c: BusinessCase, { kind, path, paths }: Difference): string {
  const { compare } = words.views
  if (kind === 'order') return ''
  if (path.startsWith('workshop.')) return workshopValue(words, c, path)
  if (kind === 'added' || kind === 'removed')
    return paths.every((path) => valueAt(c, path) === undefined) ? compare.isNotThere : compare.isThere
  if (path.startsWith('variants.')) return overrideCount(words, valueAt(c, path))
  return paths.map((path) => oneValue(words, c, path, kind === 'evidence')).join(' / ')
}

function overrideCount({ views }: Catalogue, variant: unknown): string {
  const overrides =
    typeof variant === 'object' && variant !== null && 'overrides' in variant ? variant.overrides : {}
  return views.variants.list.overrides(Object.keys(overrides ?? {}).length)
}

function oneValue(words: Catalogue, c: BusinessCase, path: string, isEvidence: boolean): string {
  const value = valueAt(c, path)
  if (isInput(value))
    return isEvidence ? evidence(words, c, path, value) : number(words, c, path, value.value)
  if (isSeries(value))
    return isEvidence ? evidence(words, c, path, value) : number(words, c, path, value.values)
  return choice(words, c, value)
}

function number(
  words: Catalogue,
  c: BusinessCase,
  path: string,
  value: Parameters<typeof fieldValue>[2],
): string {
  return fieldValue(words, fieldAt(c, path), value)
}

function evidence(words: Catalogue, c: BusinessCase, path: string, it: Input | Series): string {
  const { compare } = words.views
  const { low, high, grade, source, date, note } = it
  const range =
    low === undefined && high === undefined
      ? ''
      : compare.range(low ? number(words, c, path, low) : '–', high ? number(words, c, path, high) : '–')
  const said = [words.terms.grades[grade ?? 'estimate'], source ?? compare.noSource, date, range, note]
  return said.filter((part) => part !== undefined && part !== '').join(', ')
}

/** A choice by its name in the terms, something that it refers to by its own name, parts by theirs. */
function choice(words: Catalogue, c: BusinessCase, value: unknown): string {
  if (value === undefined) return words.views.compare.table.missing
  if (typeof value === 'boolean') return fieldValue(words, null, value)
  if (typeof value === 'string') return textOf(words, c, value)
  if (Array.isArray(value)) return value.map((each) => part(words, c, each)).join(', ')
  return part(words, c, value)
}

function part(words: Catalogue, c: BusinessCase, value: unknown): string {
  if (typeof value === 'string') return textOf(words, c, value)
  if (typeof value !== 'object' || value === null) return ''
  if ('share' in value && isInput(value.share) && 'stakeholder' in value)
    return `${textOf(words, c, String(value.stakeholder))} ${fieldValue(words, 'effect.share', value.share.value)}`
  const named =
    'assetId' in value ? value.assetId : 'name' in value ? value.name : 'kind' in value ? value.kind : ''
  return typeof named === 'string' ? textOf(words, c, named) : ''
}

function textOf(words: Catalogue, c: BusinessCase, text: string): string {
  return wordFor(words, text) ?? nameIn(c, text) ?? nameOfParty(words, c, text) ?? text
}

function wordFor({ views, terms }: Catalogue, key: string): string | undefined {
  return [views.choices, ...Object.values(terms)]
    .map((table) => wordIn(table, key))
    .find((word) => word !== undefined)
}

function nameIn(c: BusinessCase, id: string): string | undefined {
  const owners = [...c.technologies, c.shared]
  const all = [
    ...c.groups,
    ...c.functions,
    ...c.pools,
    ...c.technologies,
    ...owners.flatMap((o) => [...o.assets, ...o.oneOffs, ...o.recurring]),
  ]
  return all.find((each) => each.id === id)?.name
}

function nameOfParty(words: Catalogue, c: BusinessCase, id: string): string | undefined {
  return c.stakeholders.some((each) => each.id === id) ? stakeholderName(words, c, id) : undefined
}
