import { foldText, hasWordsOf } from '../../domain/fold-text.ts'
import type { MethodFormula } from '../../engine/method/method-formulas.ts'
import { METHOD_SECTIONS, type MethodSection } from '../../engine/method/method-sections.ts'
import type { MeaningKey } from '../../engine/graph/meaning.ts'
import type { Catalogue } from '../catalogue.ts'
import type { HelpText, HelpWords } from '../nl/help.ts'
import { HELP_TERMS, type HelpTerm, type HelpTermGroup } from './help-terms.ts'
import { isInWords } from './in-words.ts'

export const HELP_PARTS = ['terms', 'work', 'data', 'conventions', 'method'] as const
export type HelpPartId = (typeof HELP_PARTS)[number]

export interface HelpEntry extends HelpText {
  /** By which an address leads to it; no other entry and no part has the same. */
  readonly id: string
  /** How it is calculated, where signs say that better than the text. */
  readonly formula: MethodFormula | null
}

export interface HelpGroup {
  readonly title: string | null
  readonly entries: readonly HelpEntry[]
}

export interface HelpPart {
  readonly id: HelpPartId
  readonly title: string
  readonly lead: string | null
  readonly groups: readonly HelpGroup[]
}

/** By which an address leads to a term. */
export function idOfTerm(term: HelpTerm): string {
  return `term-${term}`
}

/** How the ids of formulas begin. */
export const FORMULA_ID = 'formula-'

/** By which an address leads to a formula. */
export function idOfFormula(key: MeaningKey): string {
  return `${FORMULA_ID}${key}`
}

/**
 * All help, in the order in which it is read.
 * @param formulas of the model by key; empty until they are there
 */
export function helpParts(
  words: Catalogue,
  help: HelpWords,
  formulas: ReadonlyMap<MeaningKey, MethodFormula>,
): readonly HelpPart[] {
  const groups: Readonly<Record<HelpPartId, readonly HelpGroup[]>> = {
    terms: termGroups(help),
    work: [plain('work', help.work)],
    data: [plain('data', help.data)],
    conventions: [plain('conventions', help.conventions)],
    method: methodGroups(words, help, formulas),
  }
  return HELP_PARTS.map((id) => ({
    id,
    title: help.parts[id],
    lead: id === 'method' ? help.method.lead : null,
    groups: groups[id],
  }))
}

function termGroups({ termGroups: titles, terms }: HelpWords): readonly HelpGroup[] {
  const ids = Object.keys(HELP_TERMS) as readonly HelpTermGroup[]
  return ids.map((group) => ({
    title: titles[group],
    entries: HELP_TERMS[group].map((term) => ({ ...terms[term], id: idOfTerm(term), formula: null })),
  }))
}

function plain(part: HelpPartId, texts: readonly HelpText[]): HelpGroup {
  const entries = texts.map((text, n) => ({ ...text, id: `${part}-${String(n + 1)}`, formula: null }))
  return { title: null, entries }
}

function methodGroups(
  { meanings }: Catalogue,
  { method }: HelpWords,
  formulas: ReadonlyMap<MeaningKey, MethodFormula>,
): readonly HelpGroup[] {
  const sections = Object.keys(METHOD_SECTIONS) as readonly MethodSection[]
  const entry = (key: MeaningKey): HelpEntry => {
    const { title, sentence } = meanings[key]
    const text = isInWords(key) ? `${sentence} ${method.inWords[key]}` : sentence
    return { id: idOfFormula(key), title, text, formula: isInWords(key) ? null : (formulas.get(key) ?? null) }
  }
  return sections.map((section) => ({
    title: method.sections[section],
    entries: METHOD_SECTIONS[section].map(entry),
  }))
}

/** What has every word of a query in its title or its text; groups and parts without any are left out. */
export function helpMatching(parts: readonly HelpPart[], query: string): readonly HelpPart[] {
  const hasWords = hasWordsOf(query)
  const matches = ({ title, text }: HelpEntry) => hasWords(foldText(`${title}\n${text}`))
  return parts
    .map((part) => ({ ...part, groups: groupsMatching(part.groups, matches) }))
    .filter(({ groups }) => groups.length > 0)
}

function groupsMatching(
  groups: readonly HelpGroup[],
  matches: (entry: HelpEntry) => boolean,
): readonly HelpGroup[] {
  return groups
    .map((group) => ({ ...group, entries: group.entries.filter(matches) }))
    .filter(({ entries }) => entries.length > 0)
}

export function countEntries(parts: readonly HelpPart[]): number {
  return parts.flatMap(({ groups }) => groups).reduce((sum, { entries }) => sum + entries.length, 0)
}
