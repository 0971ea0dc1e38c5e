import { decimalText } from '../quantity/decimal-text.ts'
import type { BusinessCase, CaseLines } from './business-case.ts'
import type { Effect } from './effect.ts'
import type { Driver } from './lines.ts'
import type { Override } from './variant.ts'

const NONE = decimalText('0')
const NO_YEARS = [NONE]

type Overrides = Readonly<Record<string, Override>>

/**
 * The zero alternative as numbers: nobody uses it, and nothing is bought, received or borrowed. Lines that grow with users or
 * eligible clients vanish with them; every other amount is zero by itself.
 */
export function withoutTechnology(c: BusinessCase): Overrides {
  return Object.fromEntries([
    ...c.technologies.flatMap((t) => [
      ...t.groups.map((g) => [`technologies.${t.id}.groups.${g.id}.eligible`, NONE] as const),
      ...linesAside(`technologies.${t.id}`, t),
    ]),
    ...linesAside('shared', c.shared),
    ...c.bundles.map((b) => [`bundles.${b.id}.fixedFee`, NONE] as const),
    ...fundingAside(c),
    ...c.financing.map((f) => [`financing.${f.id}.principal`, NONE] as const),
  ])
}

type Aside = readonly [path: string, override: Override]

function linesAside(owner: string, lines: CaseLines): readonly Aside[] {
  return [
    ...lines.assets.filter(standsAlone).map((l): Aside => [`${owner}.assets.${l.id}.price`, NONE]),
    ...lines.oneOffs.filter(standsAlone).map((l): Aside => [`${owner}.oneOffs.${l.id}.amount`, NONE]),
    ...lines.recurring.filter(standsAlone).map((l): Aside => [`${owner}.recurring.${l.id}.amount`, NONE]),
    ...lines.effects.flatMap((e) => effectAside(`${owner}.effects.${e.id}`, e)),
  ]
}

/** Devices of another line may be there without users, so that lines that grow with them stand alone as well. */
function standsAlone({ driver }: { readonly driver: Driver }): boolean {
  return !(driver.kind === 'users' || driver.kind === 'new-users' || driver.kind === 'eligible-clients')
}

function effectAside(path: string, e: Effect): readonly Aside[] {
  switch (e.kind) {
    case 'admission':
      return [[`${path}.clients`, NO_YEARS]]
    case 'sick-leave':
      return [[`${path}.fte`, NONE]]
    case 'turnover':
      return [[`${path}.leaversAvoided`, NONE]]
    case 'revenue':
      return [[`${path}.percentage`, NONE]]
    case 'event':
    case 'avoided-cost':
    case 'travel':
      return []
  }
}

function fundingAside(c: BusinessCase): readonly Aside[] {
  return c.funding.flatMap(({ id, amount }): readonly Aside[] => [
    amount.kind === 'fixed'
      ? [`funding.${id}.amount.amounts`, NO_YEARS]
      : [`funding.${id}.amount.rate`, NONE],
    [`funding.${id}.administration`, NO_YEARS],
  ])
}
