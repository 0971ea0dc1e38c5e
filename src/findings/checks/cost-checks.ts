import { foldText } from '../../domain/fold-text.ts'
import type { InitialCategory, RecurringCategory } from '../../domain/lines.ts'
import type { BusinessCase, Technology } from '../../domain/business-case.ts'
import { ONE } from '../../quantity/decimal.ts'
import { toDecimal } from '../../quantity/decimal-text.ts'
import type { Check, CheckKey, FoundHere } from '../finding.ts'
import { isDescribed, placedLines } from '../placed.ts'
import { withValue } from '../with-value.ts'

/** What is delivered by people of one's own has no VAT; what is bought from others has. */
const BOUGHT: readonly (InitialCategory | RecurringCategory)[] = [
  'technology',
  'infrastructure',
  'ict',
  'integration',
  'licences',
  'maintenance',
  'connectivity',
  'monitoring-centre',
]

export const COST_CHECKS = {
  'no-training': ({ businessCase: c }) => withoutInitial(c, ['training']),
  'no-implementation': ({ businessCase: c }) => withoutInitial(c, ['implementation']),
  'no-infrastructure': ({ businessCase: c }) => withoutInitial(c, ['infrastructure', 'ict', 'integration']),
  'no-management': ({ businessCase: c }) =>
    withoutRecurring(c, ['management', 'maintenance', 'monitoring-centre']),

  /** Care is exempt, so VAT on what is bought is a cost. */
  'without-vat': ({ businessCase: c }) => {
    if (toDecimal(c.settings.vatRecoverable.value).gte(ONE)) return []
    const lines = [
      ...placedLines(c, 'assets').map(({ line, path }) => ({ line, path, amount: line.price })),
      ...placedLines(c, 'oneOffs').map(({ line, path }) => ({ line, path, amount: line.amount })),
      ...placedLines(c, 'recurring').map(({ line, path }) => ({ line, path, amount: line.amount })),
    ]
    return lines.flatMap(({ line, path, amount }): FoundHere[] => {
      const isBought = BOUGHT.includes(line.category) && line.payer === 'provider'
      const isFree = toDecimal(line.vat.value).isZero() && line.vat.source === undefined
      if (!isBought || !isFree || toDecimal(amount.value).isZero()) return []
      return [{ path: `${path}.vat`, about: line.name, instead: withValue(c, `${path}.vat`, '0.21') }]
    })
  },

  'same-cost-twice': ({ businessCase: c }) => {
    const all = placedLines(c, 'recurring').filter(({ line }) => !toDecimal(line.amount.value).isZero())
    return all.flatMap(({ line, path }, n): FoundHere[] => {
      const same = all
        .slice(0, n)
        .find(
          (each) =>
            foldText(each.line.name) === foldText(line.name) &&
            each.line.amount.value === line.amount.value &&
            each.line.driver.kind === 'fixed' &&
            line.driver.kind === 'fixed',
        )
      if (same === undefined) return []
      const other = same.technology?.name ?? same.line.name
      const at = `${path}.amount`
      return [{ path: at, about: line.name, facts: { other }, instead: withValue(c, at, '0') }]
    })
  },
} as const satisfies Partial<Record<CheckKey, Check>>

/** A chosen bundle has a price of its own for what it does. */
function isBundled(c: BusinessCase, { id }: Technology): boolean {
  return c.bundles.some(({ chosen, technologyIds }) => chosen && technologyIds.includes(id))
}

function withoutInitial(c: BusinessCase, categories: readonly InitialCategory[]): readonly FoundHere[] {
  const has = (lines: Pick<Technology, 'assets' | 'oneOffs'>) =>
    lines.assets.some((line) => categories.includes(line.category) && Number(line.price.value) > 0) ||
    lines.oneOffs.some((line) => categories.includes(line.category) && Number(line.amount.value) > 0)
  return technologiesWithout(c, has, 'oneOffs')
}

function withoutRecurring(c: BusinessCase, categories: readonly RecurringCategory[]): readonly FoundHere[] {
  const has = ({ recurring }: Pick<Technology, 'recurring'>) =>
    recurring.some((line) => categories.includes(line.category) && Number(line.amount.value) > 0)
  return technologiesWithout(c, has, 'recurring')
}

/** Shared lines are for every technology. */
function technologiesWithout(
  c: BusinessCase,
  has: (lines: Technology | BusinessCase['shared']) => boolean,
  list: 'oneOffs' | 'recurring',
): readonly FoundHere[] {
  if (has(c.shared)) return []
  return c.technologies.flatMap((technology) =>
    isDescribed(technology) && !has(technology) && !isBundled(c, technology)
      ? [{ path: `technologies.${technology.id}.${list}`, about: technology.name }]
      : [],
  )
}
