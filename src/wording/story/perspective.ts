import type { StakeholderId } from '../../domain/stakeholder.ts'
import type { Calculation } from '../../engine/calculation.ts'
import type { Statement } from '../../engine/formulas/statement.ts'
import type { ViewReport } from '../../engine/statements.ts'
import type { Catalogue } from '../catalogue.ts'
import { stakeholderName } from '../name-of.ts'

/** Through whose eyes the result is read: a party or society, for the whole case or one technology. */
export interface Perspective {
  /** A party, or `society`. */
  readonly stakeholder: StakeholderId
  /** A technology, or null for what belongs to none; absent for the whole case. */
  readonly technologyId?: string | null | undefined
}

export const PROVIDER: Perspective = { stakeholder: 'provider' }
export const SOCIETY: Perspective = { stakeholder: 'society' }

/** What can be chosen: the provider, society, every other party that gains or pays, and each technology by itself. */
export function perspectivesOf(calculation: Calculation): readonly Perspective[] {
  const { views } = calculation.model
  const parties = views.flatMap(({ statement }): Perspective[] => {
    const { stakeholder, scope } = statement.view
    const isOther = scope.kind === 'case' && stakeholder !== 'provider' && stakeholder !== 'society'
    return isOther && moves(calculation, statement) ? [{ stakeholder }] : []
  })
  const technologies = views.flatMap(({ statement: { view } }): Perspective[] =>
    view.stakeholder === 'provider' && view.scope.kind === 'technology'
      ? [{ stakeholder: 'provider', technologyId: view.scope.id }]
      : [],
  )
  return [PROVIDER, SOCIETY, ...parties, ...technologies]
}

/** Whether anything happens in a statement at all. */
export function moves(calculation: Calculation, { cash, terminalValue }: Statement): boolean {
  return [...cash, terminalValue].some((node) => !calculation.value(node).isZero())
}

export function reportOf(calculation: Calculation, p: Perspective): ViewReport | undefined {
  return calculation.view(p.stakeholder, p.technologyId)
}

export function isWholeCase({ technologyId }: Perspective): boolean {
  return technologyId === undefined
}

export function perspectiveName(
  words: Catalogue,
  { businessCase: c }: Calculation,
  { stakeholder, technologyId }: Perspective,
): string {
  if (technologyId === undefined) return stakeholderName(words, c, stakeholder)
  if (technologyId === null) return words.explain.shared
  return c.technologies.find(({ id }) => id === technologyId)?.name ?? technologyId
}
