import type { StakeholderId } from '../domain/stakeholder.ts'
import type { Cell } from './formulas/cells.ts'
import { type Indicators, indicators, type Reach } from './formulas/indicators.ts'
import type { ReachReport } from './formulas/reach.ts'
import { type Statement, statement, type View } from './formulas/statement.ts'
import type { ModelContext } from './model-context.ts'

/** A statement with its indicators. */
export interface ViewReport {
  readonly statement: Statement
  readonly indicators: Indicators
}

/** The report of a stakeholder (or `society`), for the whole case or one technology (`null`: shared lines). */
export function findView(
  views: readonly ViewReport[],
  stakeholder: StakeholderId,
  technologyId?: string | null,
): ViewReport | undefined {
  return views.find(({ statement: { view } }) => {
    if (view.stakeholder !== stakeholder) return false
    if (technologyId === undefined) return view.scope.kind === 'case'
    if (technologyId === null) return view.scope.kind === 'shared'
    return view.scope.kind === 'technology' && view.scope.id === technologyId
  })
}

/** Every stakeholder with an entry (the provider always), society, and per technology the provider and society. */
export function statements(
  m: ModelContext,
  cells: readonly Cell[],
  reach: ReachReport,
): readonly ViewReport[] {
  const whole = { kind: 'case' } as const
  const stakeholders = [...new Set(['provider', ...cells.map((c) => c.stakeholder)])]
  const scopes: View['scope'][] = [
    ...m.c.technologies.map((t) => ({ kind: 'technology', id: t.id, name: t.name }) as const),
    { kind: 'shared' },
  ]
  return [
    ...stakeholders.map((stakeholder) => report(m, { stakeholder, scope: whole }, cells, reach.ofCase)),
    report(m, { stakeholder: 'society', scope: whole }, cells, reach.ofCase),
    ...scopes.flatMap((scope) => {
      const own = cells.filter((c) => c.technologyId === (scope.kind === 'technology' ? scope.id : null))
      const reached = (scope.kind === 'technology' ? reach.ofTechnology.get(scope.id) : undefined) ?? NOBODY
      return [
        report(m, { stakeholder: 'provider', scope }, own, reached),
        report(m, { stakeholder: 'society', scope }, own, reached),
      ]
    }),
  ]
}

const NOBODY: Reach = { clientMonths: [], hours: [] }

function report(m: ModelContext, view: View, cells: readonly Cell[], reach: Reach): ViewReport {
  const own = cells.filter((c) =>
    view.stakeholder === 'society' ? c.kind === 'resource' : c.stakeholder === view.stakeholder,
  )
  const name = view.scope.kind === 'technology' ? view.scope.name : m.c.name
  const made = statement(m, view, name, own)
  return { statement: made, indicators: indicators(m, made, reach) }
}
