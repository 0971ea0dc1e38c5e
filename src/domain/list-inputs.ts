import type { Adoption, BusinessCase, CaseLines, Technology } from './business-case.ts'
import type { Effect } from './effect.ts'
import type { FieldKey } from './fields.ts'
import type { Financing, FundingLine } from './funding.ts'
import type { Input, Series } from './input.ts'
import type { RuleLimits } from './rules.ts'
import type { TimeEffect } from './time-effect.ts'
import type { Uncertainty } from './uncertainty.ts'

/** A number of the case with its stable path (ids, not positions) and the key of its field. */
export interface PlacedInput {
  readonly path: string
  readonly field: FieldKey
  readonly input: Input | Series
}

type Placed = readonly [property: string, field: FieldKey, input: Input | Series | undefined]

function at(path: string, placed: readonly Placed[]): PlacedInput[] {
  return placed.flatMap(([property, field, input]) =>
    input === undefined ? [] : [{ path: `${path}.${property}`, field, input }],
  )
}

/** Every number of the case in reading order: settings, organisation, groups, staff, technologies, shared, bundles, money. */
export function listInputs(c: BusinessCase): readonly PlacedInput[] {
  return [
    ...settingsInputs(c),
    ...c.groups.flatMap((g) =>
      at(`groups.${g.id}`, [
        ['clients', 'group.clients', g.clients],
        ['hourTariff', 'group.hourTariff', g.hourTariff],
      ]),
    ),
    ...staffInputs(c),
    ...c.technologies.flatMap(technologyInputs),
    ...linesInputs('shared', c.shared),
    ...bundleInputs(c),
    ...c.funding.flatMap(fundingInputs),
    ...c.financing.flatMap(financingInputs),
    ...c.rules.flatMap(ruleInputs),
    ...uncertaintyInputs(c.uncertainty),
  ]
}

function settingsInputs({ settings: s, organisation: o }: BusinessCase): PlacedInput[] {
  return [
    ...at('settings', [
      ['firstYear', 'settings.firstYear', s.firstYear],
      ['horizon', 'settings.horizon', s.horizon],
      ['discountRate', 'settings.discountRate', s.discountRate],
      ['inflation', 'settings.inflation', s.inflation],
      ['financingRate', 'settings.financingRate', s.financingRate],
      ['vatRecoverable', 'settings.vatRecoverable', s.vatRecoverable],
    ]),
    ...at('settings.indices', [
      ['wage', 'index.wage', s.indices.wage],
      ['technology', 'index.technology', s.indices.technology],
      ['tariff', 'index.tariff', s.indices.tariff],
      ['nic', 'index.nic', s.indices.nic],
    ]),
    ...at('settings.nic', [
      ['life', 'nic.life', s.nic.life],
      ['rate', 'nic.rate', s.nic.rate],
      ['perClientDay', 'nic.perClientDay', s.nic.perClientDay],
      ['shareSetAside', 'nic.shareSetAside', s.nic.shareSetAside],
    ]),
    ...at('settings.realism', [
      ['costSurcharge', 'realism.costSurcharge', s.realism.costSurcharge],
      ['benefitCut', 'realism.benefitCut', s.realism.benefitCut],
      ['delayMonths', 'realism.delayMonths', s.realism.delayMonths],
    ]),
    ...at('settings', [['contractYears', 'settings.contractYears', s.contractYears]]),
    ...at('settings.contribution', [
      ['margin', 'contribution.margin', s.contribution.margin],
      ['years', 'contribution.years', s.contribution.years],
    ]),
    ...at('organisation', [
      ['locations', 'organisation.locations', o.locations],
      ['employees', 'organisation.employees', o.employees],
      ['fte', 'organisation.fte', o.fte],
    ]),
  ]
}

function staffInputs(c: BusinessCase): PlacedInput[] {
  return [
    ...c.functions.flatMap((f) =>
      at(`functions.${f.id}`, [
        ['hourlyCost', 'function.hourlyCost', f.hourlyCost],
        ['agencyRate', 'function.agencyRate', f.agencyRate],
        ['productiveHours', 'function.productiveHours', f.productiveHours],
      ]),
    ),
    ...c.pools.flatMap((p) =>
      at(`pools.${p.id}`, [
        ['shiftsPerYear', 'pool.shiftsPerYear', p.shiftsPerYear],
        ['shiftLength', 'pool.shiftLength', p.shiftLength],
        ['staffPerShift', 'pool.staffPerShift', p.staffPerShift],
        ['minimumPresence', 'pool.minimumPresence', p.minimumPresence],
        ['workload', 'pool.workload', p.workload],
      ]),
    ),
  ]
}

function technologyInputs(t: Technology): PlacedInput[] {
  const path = `technologies.${t.id}`
  return [
    ...at(path, [
      ['start', 'technology.start', t.start],
      ['startMonth', 'technology.startMonth', t.startMonth],
      ['lastYear', 'technology.lastYear', t.lastYear],
    ]),
    ...t.groups.flatMap((g) =>
      at(`${path}.groups.${g.id}`, [['eligible', 'servedGroup.eligible', g.eligible]]),
    ),
    ...adoptionInputs(`${path}.adoption`, t.adoption),
    ...linesInputs(path, t),
    ...t.timeEffects.flatMap((e) => timeEffectInputs(`${path}.timeEffects.${e.id}`, e)),
  ]
}

function adoptionInputs(path: string, a: Adoption): PlacedInput[] {
  if (a.kind === 'list') return at(path, [['shares', 'adoption.shares', a.shares]])
  return at(path, [
    ['years', 'adoption.years', a.years],
    ['final', 'adoption.final', a.final],
  ])
}

function linesInputs(path: string, lines: CaseLines): PlacedInput[] {
  return [
    ...lines.assets.flatMap((a) =>
      at(`${path}.assets.${a.id}`, [
        ['price', 'asset.price', a.price],
        ['vat', 'asset.vat', a.vat],
        ['usersPerUnit', 'asset.usersPerUnit', a.usersPerUnit],
        ['spare', 'asset.spare', a.spare],
        ['life', 'asset.life', a.life],
        ['residual', 'asset.residual', a.residual],
      ]),
    ),
    ...lines.oneOffs.flatMap((l) =>
      at(`${path}.oneOffs.${l.id}`, [
        ['amount', 'oneOff.amount', l.amount],
        ['vat', 'oneOff.vat', l.vat],
        ['column', 'oneOff.column', l.column],
      ]),
    ),
    ...lines.recurring.flatMap((l) =>
      at(`${path}.recurring.${l.id}`, [
        ['amount', 'recurring.amount', l.amount],
        ['vat', 'recurring.vat', l.vat],
      ]),
    ),
    ...lines.effects.flatMap((e) => effectInputs(`${path}.effects.${e.id}`, e)),
  ]
}

function timeEffectInputs(path: string, e: TimeEffect): PlacedInput[] {
  const d = e.destination
  return [
    ...at(path, [
      ['minutes', 'time.minutes', e.minutes],
      ['occurrences', 'time.occurrences', e.occurrences],
      ['realisation', 'time.realisation', e.realisation],
      ['billableShare', 'time.billableShare', e.billableShare],
    ]),
    ...(d.kind === 'shares'
      ? at(`${path}.destination`, [
          ['cash', 'destination.cash', d.cash],
          ['redeploy', 'destination.redeploy', d.redeploy],
          ['revenuePerHour', 'destination.revenuePerHour', d.revenuePerHour],
        ])
      : []),
    ...(d.kind === 'informal'
      ? at(`${path}.destination`, [['shadowPrice', 'destination.shadowPrice', d.shadowPrice]])
      : []),
  ]
}

function effectInputs(path: string, e: Effect): PlacedInput[] {
  return [
    ...kindInputs(path, e),
    ...at(path, [
      ['ramp', 'effect.ramp', e.ramp],
      ['attribution', 'effect.attribution', e.attribution],
      ['deadweight', 'effect.deadweight', e.deadweight],
      ['displacement', 'effect.displacement', e.displacement],
      ['dropOff', 'effect.dropOff', e.dropOff],
    ]),
    ...('shares' in e
      ? e.shares.flatMap((s) => at(`${path}.shares.${s.id}`, [['share', 'effect.share', s.share]]))
      : []),
    ...('amounts' in e
      ? e.amounts.flatMap((a) =>
          at(`${path}.amounts.${a.id}`, [['amount', `${e.kind}.amount` as const, a.amount]]),
        )
      : []),
  ]
}

function kindInputs(path: string, e: Effect): PlacedInput[] {
  switch (e.kind) {
    case 'event':
      return at(path, [
        ['probability', 'event.probability', e.probability],
        ['reduction', 'event.reduction', e.reduction],
      ])
    case 'admission':
      return at(path, [
        ['clients', 'admission.clients', e.clients],
        ['weeks', 'admission.weeks', e.weeks],
      ])
    case 'avoided-cost':
      return []
    case 'travel':
      return at(path, [
        ['visits', 'travel.visits', e.visits],
        ['distance', 'travel.distance', e.distance],
        ['costPerKm', 'travel.costPerKm', e.costPerKm],
        ['co2PerKm', 'travel.co2PerKm', e.co2PerKm],
      ])
    case 'sick-leave':
      return at(path, [
        ['fte', 'sick-leave.fte', e.fte],
        ['percentagePoints', 'sick-leave.percentagePoints', e.percentagePoints],
        ['employerCost', 'sick-leave.employerCost', e.employerCost],
        ['replacementShare', 'sick-leave.replacementShare', e.replacementShare],
      ])
    case 'turnover':
      return at(path, [
        ['leaversAvoided', 'turnover.leaversAvoided', e.leaversAvoided],
        ['replacementCost', 'turnover.replacementCost', e.replacementCost],
      ])
    case 'revenue':
      return at(path, [
        ['base', 'revenue.base', e.base],
        ['percentage', 'revenue.percentage', e.percentage],
        ['capitalShare', 'revenue.capitalShare', e.capitalShare],
        ['fromYear', 'revenue.fromYear', e.fromYear],
        ['toYear', 'revenue.toYear', e.toYear],
      ])
  }
}

function bundleInputs(c: BusinessCase): PlacedInput[] {
  return c.bundles.flatMap((b) =>
    at(`bundles.${b.id}`, [
      ['pricePerUser', 'bundle.pricePerUser', b.pricePerUser],
      ['fixedFee', 'bundle.fixedFee', b.fixedFee],
      ['vat', 'bundle.vat', b.vat],
    ]),
  )
}

function fundingInputs(f: FundingLine): PlacedInput[] {
  const path = `funding.${f.id}`
  const a = f.amount
  return [
    ...(a.kind === 'fixed'
      ? at(`${path}.amount`, [['amounts', 'funding.amounts', a.amounts]])
      : at(`${path}.amount`, [
          ['rate', 'funding.rate', a.rate],
          ['hoursPerClientMonth', 'funding.hoursPerClientMonth', a.hoursPerClientMonth],
          ['fromYear', 'funding.fromYear', a.fromYear],
          ['toYear', 'funding.toYear', a.toYear],
        ])),
    ...at(path, [
      ['earmarkedShare', 'funding.earmarkedShare', f.earmarkedShare],
      ['coFundedShare', 'funding.coFundedShare', f.coFundedShare],
      ['administration', 'funding.administration', f.administration],
    ]),
  ]
}

function financingInputs(f: Financing): PlacedInput[] {
  const path = `financing.${f.id}`
  if (f.kind === 'loan')
    return at(path, [
      ['principal', 'loan.principal', f.principal],
      ['rate', 'loan.rate', f.rate],
      ['years', 'loan.years', f.years],
    ])
  return [
    ...at(path, [
      ['principal', 'bond.principal', f.principal],
      ['return', 'bond.return', f.return],
    ]),
    ...f.outcomePayers.flatMap((p) =>
      at(`${path}.outcomePayers.${p.id}`, [['share', 'bond.share', p.share]]),
    ),
  ]
}

function ruleInputs(r: RuleLimits): PlacedInput[] {
  return at(`rules.${r.id}`, [
    ['validFrom', 'rule.validFrom', r.validFrom],
    ['validTo', 'rule.validTo', r.validTo],
    ['mostPerYear', 'rule.mostPerYear', r.mostPerYear],
    ['mostYears', 'rule.mostYears', r.mostYears],
    ['mostHours', 'rule.mostHours', r.mostHours],
    ['mostShare', 'rule.mostShare', r.mostShare],
  ])
}

function uncertaintyInputs({ seed, runs, distributions }: Uncertainty): PlacedInput[] {
  return [
    ...at('uncertainty', [
      ['seed', 'uncertainty.seed', seed],
      ['runs', 'uncertainty.runs', runs],
    ]),
    ...distributions.flatMap((d) =>
      at(`uncertainty.distributions.${d.id}`, [['probability', 'distribution.probability', d.probability]]),
    ),
  ]
}
