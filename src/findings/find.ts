import type { Calculation } from '../engine/calculation.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { ASSET_CHECKS } from './checks/asset-checks.ts'
import { COST_CHECKS } from './checks/cost-checks.ts'
import { EFFECT_CHECKS } from './checks/effect-checks.ts'
import { EVIDENCE_CHECKS } from './checks/evidence-checks.ts'
import { INCOME_CHECKS } from './checks/income-checks.ts'
import { METHOD_CHECKS } from './checks/method-checks.ts'
import { TIME_CHECKS } from './checks/time-checks.ts'
import { type Check, type CheckKey, CHECKS, type Finding } from './finding.ts'
import { presentValueOfProvider } from './net-present-value.ts'

const ALL: Readonly<Record<CheckKey, Check>> = {
  ...ASSET_CHECKS,
  ...COST_CHECKS,
  ...EFFECT_CHECKS,
  ...EVIDENCE_CHECKS,
  ...INCOME_CHECKS,
  ...METHOD_CHECKS,
  ...TIME_CHECKS,
}

/** Everything in a case that a critical controller would ask about. */
export function findings(calculation: Calculation): readonly Finding[] {
  return CHECKS.flatMap((check) => {
    const found = ALL[check](calculation)
    // A number can be part of several lines, and is asked about once.
    const once = found.filter(({ path }, n) => found.findIndex((each) => each.path === path) === n)
    return once.map(({ path, about = null, facts = {}, instead = null }) => ({
      ...{ check, path, about, facts, instead },
    }))
  })
}

/** The name of a finding, the same as long as it is about the same. */
export function findingId({ check, path }: Pick<Finding, 'check' | 'path'>): string {
  return `${check}|${path}`
}

/**
 * How much the net present value of the provider would be higher (or lower, below zero) without what is doubted; null where nobody can say
 * how the case would be then.
 */
export function effectOf(calculation: Calculation, { instead }: Finding): Decimal | null {
  if (instead === null) return null
  return presentValueOfProvider(calculation.with(instead)).minus(presentValueOfProvider(calculation))
}
