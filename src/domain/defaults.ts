import { decimalText } from '../quantity/decimal-text.ts'
import type { BusinessCase, ClientGroup, ShiftPool, StaffFunction, Technology } from './business-case.ts'
import { DEFAULT_RULES } from './default-rules.ts'
import type { Effect, EffectKind } from './effect.ts'
import type { FundingLine, HealthImpactBond, Loan } from './funding.ts'
import type { Input, Series } from './input.ts'
import type { AssetLine, Bundle, OneOffLine, RecurringLine } from './lines.ts'
import type { Destination, TimeEffect } from './time-effect.ts'
import { DEFAULT_UNCERTAINTY } from './uncertainty.ts'
import { DEFAULT_WORKSHOP } from './workshop.ts'

/** An input that the program fills in: an estimate, to be replaced. */
export function assumed(value: string, source?: string): Input {
  return { value: decimalText(value), grade: 'estimate', ...(source === undefined ? {} : { source }) }
}

export function assumedSeries(...values: readonly string[]): Series {
  return { values: values.map(decimalText), grade: 'estimate' }
}

const NIC_SOURCE = 'NZa, onderzoek bekostiging zorgtechnologie (2023): levensduur 10 jaar'
const NIC_RATE_SOURCE = 'Finance Ideas, herijking nhc en nic per 2024: vermogenskostenvoet 4,03 %'

/** A case without lines. The id and the first year come from outside: the domain has no clock and no chance. */
export function emptyCase(id: string, name: string, firstYear: number): BusinessCase {
  return {
    id,
    name,
    framing: {
      organisation: '',
      question: '',
      problem: '',
      withoutTechnology: '',
      decisionMaker: '',
      author: '',
      status: 'draft',
    },
    tags: [],
    settings: {
      firstYear: assumed(String(firstYear)),
      horizon: assumed('10'),
      timing: 'end',
      terminalValue: true,
      discountRate: assumed('0.04'),
      discountRateIs: 'nominal',
      inflation: assumed('0.02'),
      financingRate: assumed('0.04'),
      vatRecoverable: assumed('0'),
      indices: {
        wage: assumedSeries('0.03'),
        technology: assumedSeries('0.02'),
        tariff: assumedSeries('0.025'),
        nic: assumedSeries('0.02'),
      },
      nic: {
        life: { value: decimalText('10'), grade: 'published', source: NIC_SOURCE, date: '2023' },
        rate: { value: decimalText('0.0403'), grade: 'published', source: NIC_RATE_SOURCE, date: '2024' },
        perClientDay: assumed('0'),
        shareSetAside: assumed('0'),
      },
      realism: { costSurcharge: assumed('0'), benefitCut: assumed('0'), delayMonths: assumed('0') },
      contractYears: assumed('3'),
      contribution: { margin: assumed('0'), years: assumed('5') },
    },
    organisation: {
      locations: assumedSeries('1'),
      employees: assumedSeries('0'),
      fte: assumedSeries('0'),
    },
    stakeholders: [],
    groups: [],
    functions: [],
    pools: [],
    technologies: [],
    shared: { assets: [], oneOffs: [], recurring: [], effects: [] },
    bundles: [],
    funding: [],
    financing: [],
    rules: DEFAULT_RULES,
    uncertainty: DEFAULT_UNCERTAINTY,
    variants: [],
    workshop: DEFAULT_WORKSHOP,
  }
}

export function newGroup(id: string, name: string): ClientGroup {
  return {
    id,
    name,
    deliveryForm: 'zzp',
    clients: assumedSeries('0'),
    hourTariff: assumed('0'),
    nicInRate: 'by-delivery-form',
  }
}

/** 1 518 hours: CBS 1 652 hours per working year in health care (2023), less 8.1 % sick leave. */
export function newFunction(id: string, name: string): StaffFunction {
  return {
    id,
    name,
    hourlyCost: assumed('0'),
    agencyRate: assumed('0'),
    productiveHours: assumed('1518', 'CBS 81432 (2023): 1 652 uur per jaar, min 8,1 % verzuim'),
  }
}

export function newPool(id: string, name: string, functionId: string): ShiftPool {
  return {
    id,
    name,
    functionId,
    shiftsPerYear: assumed('365'),
    shiftLength: assumed('8'),
    staffPerShift: assumed('2'),
    minimumPresence: assumed('1'),
    workload: assumed('1'),
  }
}

export function newTechnology(id: string, name: string): Technology {
  return {
    id,
    name,
    start: assumed('1'),
    startMonth: assumed('1'),
    groups: [],
    adoption: { kind: 'list', shares: assumedSeries('0.5', '0.8', '1') },
    assets: [],
    oneOffs: [],
    recurring: [],
    timeEffects: [],
    effects: [],
  }
}

export function newAsset(id: string, name: string): AssetLine {
  return {
    id,
    name,
    category: 'technology',
    price: assumed('0'),
    vat: assumed('0.21'),
    driver: { kind: 'users' },
    payer: 'provider',
    usersPerUnit: assumed('1'),
    spare: assumed('0'),
    wholeUnits: true,
    life: assumed('3'),
    residual: assumed('0'),
  }
}

export function newOneOff(id: string, name: string): OneOffLine {
  return {
    id,
    name,
    category: 'implementation',
    amount: assumed('0'),
    vat: assumed('0.21'),
    driver: { kind: 'fixed' },
    payer: 'provider',
    column: assumed('0'),
    index: 'technology',
  }
}

export function newRecurring(id: string, name: string): RecurringLine {
  return {
    id,
    name,
    category: 'licences',
    amount: assumed('0'),
    per: 'year',
    vat: assumed('0.21'),
    driver: { kind: 'fixed' },
    payer: 'provider',
    index: 'technology',
  }
}

export function newBundle(id: string, name: string): Bundle {
  return {
    id,
    name,
    chosen: false,
    replaces: [],
    technologyIds: [],
    pricePerUser: assumed('0'),
    per: 'month',
    fixedFee: assumed('0'),
    vat: assumed('0.21'),
    index: 'technology',
    payer: 'provider',
  }
}

export function newTimeEffect(id: string, name: string, functionId: string): TimeEffect {
  return {
    id,
    name,
    direction: 'saved',
    functionId,
    groupIds: [],
    minutes: assumed('0'),
    occurrences: assumed('1'),
    per: 'day',
    realisation: assumed('1'),
    destination: newShares('saved'),
  }
}

/** What becomes of hours until the case says otherwise: saved time is quality, extra work is paid for. */
export function newShares(direction: TimeEffect['direction']): Extract<Destination, { kind: 'shares' }> {
  const cash = assumed(direction === 'extra' ? '1' : '0')
  return { kind: 'shares', cash, redeploy: assumed('0'), cashHours: 'own-staff' }
}

/** An effect of a kind with the standard corrections off and everything with the provider. `partId`: id of its first part. */
export function newEffect(kind: EffectKind, id: string, name: string, partId: string): Effect {
  const common = {
    id,
    name,
    class: 'cash-releasing',
    index: 'tariff',
    ramp: assumedSeries('1'),
    attribution: assumed('1'),
    deadweight: assumed('0'),
    displacement: assumed('0'),
    dropOff: assumed('0'),
  } as const
  const amounts = [{ id: partId, stakeholder: 'provider', amount: assumed('0') }]
  const shares = [{ id: partId, stakeholder: 'provider', share: assumed('1') }]
  switch (kind) {
    case 'event':
      return { ...common, kind, probability: assumed('0'), reduction: assumed('0'), amounts }
    case 'admission':
      return { ...common, kind, clients: assumedSeries('0'), weeks: assumed('0'), amounts }
    case 'avoided-cost':
      return { ...common, kind, amounts }
    case 'travel':
      return {
        ...common,
        kind,
        visits: assumed('0'),
        distance: assumed('0'),
        costPerKm: assumed('0'),
        co2PerKm: assumed('0'),
        shares,
      }
    case 'sick-leave':
      return {
        ...common,
        kind,
        fte: assumed('0'),
        percentagePoints: assumed('0'),
        employerCost: assumed('0'),
        replacementShare: assumed('1'),
        shares,
      }
    case 'turnover':
      return { ...common, kind, leaversAvoided: assumed('0'), replacementCost: assumed('0'), shares }
    case 'revenue':
      return {
        ...common,
        kind,
        base: assumed('0'),
        percentage: assumed('0'),
        capitalShare: assumed('0'),
        fromYear: assumed('1'),
        toYear: assumed('1'),
        payer: 'wlz',
      }
  }
}

export function newFunding(id: string, name: string): FundingLine {
  return {
    id,
    name,
    funder: 'funder',
    rule: 'none',
    provenTechnology: false,
    duration: 'temporary',
    amount: { kind: 'fixed', amounts: assumedSeries('0') },
    earmarkedShare: assumed('0'),
    coFundedShare: assumed('0'),
    administration: assumedSeries('0'),
  }
}

export function newLoan(id: string, name: string): Loan {
  return {
    id,
    kind: 'loan',
    name,
    lender: 'investor',
    principal: assumed('0'),
    rate: assumed('0.04'),
    years: assumed('5'),
  }
}

export function newHealthImpactBond(id: string, name: string): HealthImpactBond {
  return {
    id,
    kind: 'health-impact-bond',
    name,
    investor: 'investor',
    principal: assumed('0'),
    return: assumed('0'),
    outcomePayers: [],
  }
}
