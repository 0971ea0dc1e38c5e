import type { BusinessCase } from '../domain/business-case.ts'
import type { StakeholderId } from '../domain/stakeholder.ts'
import type { Catalogue } from './catalogue.ts'

interface Years {
  readonly firstYear: number
}

type Names = Readonly<Record<string, string | undefined>>

/** The name of a party: one that every case knows, one of its own, or `society`. */
export function stakeholderName({ terms }: Catalogue, c: BusinessCase, id: StakeholderId): string {
  const known: Names = terms.stakeholders
  return known[id] ?? ownName(c, id)
}

/** The same in the middle of a sentence, with its article. */
export function stakeholderInSentence({ terms }: Catalogue, c: BusinessCase, id: StakeholderId): string {
  const known: Names = terms.stakeholdersInSentence
  return known[id] ?? ownName(c, id)
}

function ownName(c: BusinessCase, id: StakeholderId): string {
  return c.stakeholders.find((s) => s.id === id)?.name ?? id
}

/** `Start` or the calendar year of a column. */
export function columnName({ columns }: Catalogue, { firstYear }: Years, column: number): string {
  return column === 0 ? columns.start : String(firstYear + column - 1)
}
