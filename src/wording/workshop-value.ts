import type { BusinessCase } from '../domain/business-case.ts'
import type { Agreement } from '../domain/workshop.ts'
import type { Catalogue } from './catalogue.ts'
import { nameOfPlace } from './name-of-place.ts'

/** What one case has in a place of its workshop, in words. What people said is told as it is. */
export function workshopValue(words: Catalogue, c: BusinessCase, path: string): string {
  const { sliders, figures, log } = c.workshop
  const [, list, id, part] = path.split('.')
  if (list === 'sliders') return all(words, sliders, ({ input }) => inFull(words, c, input))
  if (list === 'figures') return all(words, figures, (figure) => words.headline[figure].label)
  const agreement = log.find((each) => each.id === id)
  if (agreement === undefined) return words.views.compare.isNotThere
  return part === undefined ? inOneLine(words, agreement) : partOf(words, agreement, part)
}

function all<T>({ views }: Catalogue, members: readonly T[], name: (member: T) => string): string {
  return members.length === 0 ? views.compare.table.missing : members.map(name).join(' · ')
}

function inFull(words: Catalogue, c: BusinessCase, input: string): string {
  const { title, about } = nameOfPlace(words, c, input)
  return about === null ? title : `${title}, ${about}`
}

function inOneLine({ views }: Catalogue, { what, before, after, who, said }: Agreement): string {
  const change = [before, after].filter((text) => text !== '').join(' → ')
  const told = [what, change, who, said].filter((text) => text !== '')
  return told.length === 0 ? views.compare.isThere : told.join(', ')
}

function partOf({ format }: Catalogue, agreement: Agreement, part: string): string {
  const { date, what, before, after, who, said } = agreement
  const texts: Readonly<Record<string, string>> = { date: format.date(date), what, before, after, who, said }
  return texts[part] ?? ''
}
