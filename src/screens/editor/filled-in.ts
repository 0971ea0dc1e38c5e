import { assumptionsOf, hasSource } from '../../domain/assumptions.ts'
import type { BusinessCase } from '../../domain/business-case.ts'
import type { Step } from './steps.ts'

/** What stands in a step, to be said in a few words. */
export type Filled =
  | { readonly of: 'texts'; readonly filled: number; readonly all: number }
  | { readonly of: 'clients'; readonly groups: number; readonly functions: number }
  | { readonly of: 'technologies' | 'lines'; readonly count: number }
  | { readonly of: 'sources'; readonly filled: number; readonly all: number }
  | { readonly of: 'years'; readonly first: string; readonly count: string }

export function filledIn(c: BusinessCase, step: Step): Filled {
  const owners = [...c.technologies, c.shared]
  switch (step) {
    case 'why': {
      const { organisation, question, problem, withoutTechnology, decisionMaker, author } = c.framing
      const all = [organisation, question, problem, withoutTechnology, decisionMaker, author]
      return { of: 'texts', filled: all.filter((text) => text.trim() !== '').length, all: all.length }
    }
    case 'clients':
      return { of: 'clients', groups: c.groups.length, functions: c.functions.length }
    case 'technology':
      return { of: 'technologies', count: c.technologies.length }
    case 'costs':
      return {
        of: 'lines',
        count:
          sum(owners.map((o) => o.assets.length + o.oneOffs.length + o.recurring.length)) + c.bundles.length,
      }
    case 'benefits':
      return {
        of: 'lines',
        count:
          sum(owners.map((o) => o.effects.length)) + sum(c.technologies.map((t) => t.timeEffects.length)),
      }
    case 'funding':
      return { of: 'lines', count: c.funding.length + c.financing.length }
    case 'assumptions': {
      const all = assumptionsOf(c)
      return { of: 'sources', filled: all.filter(hasSource).length, all: all.length }
    }
    case 'settings':
      return { of: 'years', first: c.settings.firstYear.value, count: c.settings.horizon.value }
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
