import type { BusinessCase } from '../../../domain/business-case.ts'
import type { Catalogue } from '../../catalogue.ts'
import { type Grid, textCell } from '../grid.ts'

/** The log of the workshops in the order in which it was written down; null where nothing was. */
export function agreedTable(words: Catalogue, { workshop: { log } }: BusinessCase): Grid | null {
  if (log.length === 0) return null
  const { headings, change, agreement } = words.views.workshop.log
  const text = words.views.paper.chapters.agreed
  return {
    key: 'agreed',
    title: text.table,
    head: [headings.date, headings.change, headings.who, headings.said],
    rows: log.map(({ id, date, what, before, after, who, said }) => ({
      key: id,
      label: words.format.date(date),
      cells: [what === '' ? agreement : change(what, before, after), who, said].map(textCell),
    })),
    note: text.note,
  }
}
