import type { BusinessCase } from '../domain/business-case.ts'
import { isFieldKey, type FieldKey } from '../domain/fields.ts'
import { listInputs } from '../domain/list-inputs.ts'
import { valueAt } from '../domain/paths.ts'
import type { Catalogue } from './catalogue.ts'
import { stakeholderName } from './name-of.ts'
import { nameOfInput } from './name-of-input.ts'
import { wordIn } from './word-in.ts'

export interface PlaceName {
  readonly title: string
  /** The line, technology or other owner; null for what belongs to the case. */
  readonly about: string | null
}

/** What a field, switch or line of a case is called, by its path. */
export function nameOfPlace(words: Catalogue, c: BusinessCase, path: string): PlaceName {
  const steps = path.split('.')
  if (steps[0] === 'workshop') return nameInWorkshop(words, c, steps)
  const field = fieldAt(c, path)
  const rule = steps[0] === 'rules' ? ruleName(words, steps[1]) : null
  if (field !== null) {
    const { title, about } = nameOfInput(words, c, { path, field, index: null })
    return { title, about: about ?? rule }
  }
  if (rule !== null && steps.length === 2) return { title: rule, about: words.views.places.rules }
  const names = steps.flatMap((_, i) => nameAt(c, steps.slice(0, i + 1).join('.')))
  const last = steps.at(-1) ?? ''
  const own = nameAt(c, path).at(0) ?? nameOfPart(words, c, valueAt(c, path))
  const known = (step: string | undefined) => wordIn(words.views.places, step ?? '')
  if (own === undefined) return { title: known(last) ?? last, about: names.at(-1) ?? rule }
  return { title: own, about: ownerOf(names, own) ?? known(steps.at(-2)) ?? null }
}

function ownerOf(names: readonly string[], own: string): string | undefined {
  return names.at(-1) === own ? names.at(-2) : names.at(-1)
}

/** What has no name of its own is named by what it is about: a group, a party, an input. */
function nameOfPart(words: Catalogue, c: BusinessCase, part: unknown): string | undefined {
  if (typeof part !== 'object' || part === null) return undefined
  const { groupId, stakeholder, input } = part as Readonly<Record<string, unknown>>
  if (typeof groupId === 'string') return c.groups.find(({ id }) => id === groupId)?.name
  if (typeof stakeholder === 'string') return stakeholderName(words, c, stakeholder)
  if (typeof input !== 'string') return undefined
  const { title, about } = nameOfPlace(words, c, input)
  return [title, about].filter(Boolean).join(', ')
}

/** An agreement is known by its day: what it says can be long, and can be about anyone. */
function nameInWorkshop({ views, format }: Catalogue, c: BusinessCase, steps: readonly string[]): PlaceName {
  const [, list = '', id, part = list] = steps
  const agreement = c.workshop.log.find((each) => list === 'log' && each.id === id)
  const day = agreement === undefined ? [] : [format.date(agreement.date)]
  return { title: wordIn(views.places, part) ?? part, about: [views.places.workshop, ...day].join(', ') }
}

/** A rule is named by its scheme. */
function ruleName({ terms }: Catalogue, id: string | undefined): string | null {
  return wordIn(terms.fundingRules, id ?? '') ?? null
}

export function fieldAt(c: BusinessCase, path: string): FieldKey | null {
  const field = listInputs(c).find((each) => each.path === path)?.field
  return isFieldKey(field) ? field : null
}

function nameAt(c: BusinessCase, path: string): readonly string[] {
  const owner = valueAt(c, path)
  const isNamed = path.includes('.') && typeof owner === 'object' && owner !== null && 'name' in owner
  return isNamed && typeof owner.name === 'string' ? [owner.name] : []
}
