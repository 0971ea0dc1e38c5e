import type { BusinessCase } from '../domain/business-case.ts'
import type { FieldKey } from '../domain/fields.ts'
import { valueAt } from '../domain/paths.ts'
import { seriesStart } from '../domain/series-start.ts'
import type { InputPlace } from '../engine/graph/node.ts'
import type { Catalogue } from './catalogue.ts'
import type { TermName } from './name-of-meaning.ts'

/** A field with the line that it belongs to and, in a series, its year. */
export function nameOfInput(words: Catalogue, c: BusinessCase, { path, field, index }: InputPlace): TermName {
  const owners = namesAlong(c, path)
  return {
    title: words.fields[field].label,
    about: owners.at(-1) ?? null,
    when: index === null ? null : positionName(words, c, field, index),
  }
}

/** Names of the technology, the line and other owners on the way to a field, outermost first. */
export function namesAlong(c: BusinessCase, path: string): readonly string[] {
  const steps = path.split('.')
  return steps.slice(1).flatMap((_, i) => {
    const owner = valueAt(c, steps.slice(0, i + 1).join('.'))
    const named = typeof owner === 'object' && owner !== null && 'name' in owner
    return named && typeof owner.name === 'string' ? [owner.name] : []
  })
}

/** What a place in a series stands for: a calendar year, a year of use, or the start and then the years. */
function positionName(words: Catalogue, c: BusinessCase, field: FieldKey, index: number): string {
  const firstYear = Number(c.settings.firstYear.value)
  switch (seriesStart(field)) {
    case 'start':
      return index === 0 ? words.columns.start : String(firstYear + index - 1)
    case 'first-year-of-use':
      return words.explain.yearOfUse(String(index + 1))
    case 'second-year':
      return String(firstYear + index + 1)
    case 'first-year':
      return String(firstYear + index)
  }
}
