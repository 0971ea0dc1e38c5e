import type { BusinessCase } from '../domain/business-case.ts'
import { valueAt } from '../domain/paths.ts'
import { LEDGER_CATEGORIES, type LedgerCategory } from '../engine/formulas/ledger.ts'
import type { Meaning } from '../engine/graph/node.ts'
import type { Catalogue } from './catalogue.ts'
import { columnName, stakeholderName } from './name-of.ts'

/** What a number is called: `Afschrijving` · `Bedsensor` · `2028`. Parts that say nothing are left out. */
export interface TermName {
  readonly title: string
  /** Of what: a line, a technology, a party. */
  readonly about: string | null
  readonly when: string | null
}

export function nameOfMeaning(words: Catalogue, c: BusinessCase, meaning: Meaning): TermName {
  const { key, subject, column } = meaning
  const firstYear = Number(c.settings.firstYear.value)
  const category = categoryOf(meaning)
  return {
    title: titleOf(words, key, category),
    about: aboutOf(words, c, subject.path, subject.name, category),
    when: column === null ? null : columnName(words, { firstYear }, column),
  }
}

function titleOf(words: Catalogue, key: Meaning['key'], category: LedgerCategory | null): string {
  const { title } = words.meanings[key]
  if (category === null) return title
  const name = words.terms.ledgerCategories[category]
  if (key === 'presentValueOfCategory') return words.explain.inMoneyOfNow(name)
  return key === 'categoryTotal' || key === 'ledgerCell' ? name : title
}

/** The path of a total names its category; that of realism too. */
function categoryOf({ key, subject: { path } }: Meaning): LedgerCategory | null {
  const steps = path.split('.')
  if (key === 'categoryTotal' || key === 'presentValueOfCategory') return asCategory(steps.at(-1))
  if (key === 'ledgerCell') return asCategory(steps[3])
  return path.startsWith('settings.realism.') ? asCategory(steps[5]) : null
}

function asCategory(text: string | undefined): LedgerCategory | null {
  return LEDGER_CATEGORIES.find((category) => category === text) ?? null
}

function aboutOf(
  words: Catalogue,
  c: BusinessCase,
  path: string,
  name: string,
  category: LedgerCategory | null,
): string | null {
  const [root = '', first = '', second = '', third = ''] = path.split('.')
  if (root === 'contribution') return first === '' ? null : stakeholderName(words, c, first)
  if (root === 'view') return viewName(words, c, first, second, third)
  if (root === 'ledger') return lineOwner(words, c, first, second)
  if (path.startsWith('settings.realism.')) {
    const [, , , owner = '', stakeholder = ''] = path.split('.')
    const about = lineOwner(words, c, owner === 'shared' ? '' : owner, stakeholder)
    return category === null ? about : `${words.terms.ledgerCategories[category]}, ${about}`
  }
  if (root === 'case' && isIndexed(words, first)) return words.terms.indexCategories[first]
  return root === 'case' || root === 'capital' || root === 'settings' ? null : name
}

function isIndexed({ terms }: Catalogue, name: string): name is keyof Catalogue['terms']['indexCategories'] {
  return Object.hasOwn(terms.indexCategories, name)
}

/** Whose money is looked at, by the steps of the path of a view. */
export function viewName(words: Catalogue, c: BusinessCase, who: string, scope: string, id: string): string {
  const party = stakeholderName(words, c, who)
  if (scope === 'technologies') return `${technologyName(c, id)}, ${party}`
  return scope === 'shared' ? `${words.explain.shared}, ${party}` : party
}

function lineOwner(words: Catalogue, c: BusinessCase, technologyId: string, stakeholder: string): string {
  const owner = technologyId === '' ? words.explain.shared : technologyName(c, technologyId)
  return stakeholder === 'provider' ? owner : `${owner}, ${stakeholderName(words, c, stakeholder)}`
}

function technologyName(c: BusinessCase, id: string): string {
  const technology = valueAt(c, `technologies.${id}`)
  const named = typeof technology === 'object' && technology !== null && 'name' in technology
  return named && typeof technology.name === 'string' ? technology.name : id
}
