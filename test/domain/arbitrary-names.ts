import * as fc from 'fast-check'
import { STAKEHOLDERS } from '../../src/domain/stakeholder.ts'

/** The ids of a case that its lines refer to, and how many lines each technology has. */
export interface Names {
  readonly stakeholders: readonly string[]
  readonly groups: readonly string[]
  readonly functions: readonly string[]
  readonly pools: readonly string[]
  readonly technologies: readonly TechnologyNames[]
  readonly shared: LineNames
}

export interface LineNames {
  readonly assets: readonly string[]
  readonly oneOffs: readonly string[]
  readonly recurring: readonly string[]
  readonly effects: readonly string[]
}

export interface TechnologyNames extends LineNames {
  readonly id: string
  readonly timeEffects: readonly string[]
}

export interface Sizes {
  readonly groups: number
  readonly technologies: number
  readonly lines: number
}

/** Ids of zero to `most` members, seldom none. */
function ids(stem: string, most: number): fc.Arbitrary<readonly string[]> {
  const some = { weight: 6, arbitrary: fc.integer({ min: Math.min(1, most), max: most }) }
  return fc
    .oneof({ weight: 1, arbitrary: fc.constant(0) }, some)
    .map((count) => Array.from({ length: count }, (_, n) => `${stem}${String(n + 1)}`))
}

function lines(owner: string, most: number): fc.Arbitrary<LineNames> {
  return fc.record({
    assets: ids(`${owner}-asset-`, most),
    oneOffs: ids(`${owner}-one-off-`, most),
    recurring: ids(`${owner}-recurring-`, most),
    effects: ids(`${owner}-effect-`, most),
  })
}

function technologies(hasFunctions: boolean, sizes: Sizes): fc.Arbitrary<readonly TechnologyNames[]> {
  const technology = (id: string) =>
    fc.record({ lines: lines(id, sizes.lines), timeEffects: ids(`${id}-time-`, hasFunctions ? 3 : 0) })
  return ids('t', sizes.technologies).chain((owners) =>
    fc
      .tuple(...owners.map(technology))
      .map((all) => all.map(({ lines, timeEffects }, n) => ({ id: owners[n] ?? '', ...lines, timeEffects }))),
  )
}

/** How big a case is; a case without functions has no pools and no time effects. */
export function arbitraryNames(sizes: Sizes): fc.Arbitrary<Names> {
  return ids('f', 2).chain((functions) =>
    fc.record({
      stakeholders: ids('own-', 2),
      groups: ids('g', sizes.groups),
      functions: fc.constant(functions),
      pools: ids('p', functions.length === 0 ? 0 : 2),
      technologies: technologies(functions.length > 0, sizes),
      shared: lines('shared', Math.min(1, sizes.lines)),
    }),
  )
}

export function stakeholderOf(names: Names): fc.Arbitrary<string> {
  return fc.constantFrom(...STAKEHOLDERS, ...names.stakeholders)
}

export function replaceableLines(names: Names): readonly string[] {
  return [...names.technologies, names.shared].flatMap((l) => [...l.assets, ...l.oneOffs, ...l.recurring])
}
