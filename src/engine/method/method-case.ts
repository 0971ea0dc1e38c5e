import type { BusinessCase, Technology } from '../../domain/business-case.ts'
import {
  assumed,
  assumedSeries,
  emptyCase,
  newAsset,
  newBundle,
  newEffect,
  newFunction,
  newFunding,
  newGroup,
  newHealthImpactBond,
  newLoan,
  newOneOff,
  newPool,
  newRecurring,
  newTechnology,
  newTimeEffect,
} from '../../domain/defaults.ts'
import type { FieldKey } from '../../domain/fields.ts'
import type { TimeEffect } from '../../domain/time-effect.ts'

/**
 * Inputs that shape the graph stand in it as plain numbers. In this case each has a value that nothing else has, by which it is
 * told which input it is.
 */
export const SHAPING: Readonly<Record<string, FieldKey>> = {
  '3': 'asset.life',
  '11': 'nic.life',
  '7': 'realism.delayMonths',
}

const SERVED = [
  { id: 'served-home', groupId: 'home', eligible: assumed('0.5') },
  { id: 'served-house', groupId: 'house', eligible: assumed('0.5') },
]

/**
 * A case in which every formula of the model is at work, with nothing at zero and nothing so round that a factor drops out.
 * Its amounts mean nothing: only the shape of its formulas is read.
 */
export function methodCase(): BusinessCase {
  const empty = emptyCase('method', '', 2026)
  return {
    ...empty,
    settings: {
      ...empty.settings,
      horizon: assumed('6'),
      timing: 'mid',
      vatRecoverable: assumed('0.1'),
      nic: {
        ...empty.settings.nic,
        life: assumed('11'),
        perClientDay: assumed('2'),
        shareSetAside: assumed('0.2'),
      },
      realism: { costSurcharge: assumed('0.1'), benefitCut: assumed('0.1'), delayMonths: assumed('7') },
      contribution: { margin: assumed('1000'), years: assumed('5') },
    },
    organisation: { locations: assumedSeries('3'), employees: assumedSeries('50'), fte: assumedSeries('40') },
    groups: [
      {
        ...newGroup('home', ''),
        deliveryForm: 'mpt',
        clients: assumedSeries('40'),
        hourTariff: assumed('60'),
      },
      { ...newGroup('house', ''), clients: assumedSeries('60') },
    ],
    functions: [{ ...newFunction('carer', ''), hourlyCost: assumed('37'), agencyRate: assumed('60') }],
    pools: [{ ...newPool('night', '', 'carer'), staffPerShift: assumed('3'), workload: assumed('0.9') }],
    technologies: [first(), second()],
    shared: { ...empty.shared, recurring: [{ ...newRecurring('help-desk', ''), amount: assumed('900') }] },
    bundles: [
      {
        ...newBundle('bundle', ''),
        chosen: true,
        replaces: ['licence-of-second'],
        technologyIds: ['first', 'second'],
        pricePerUser: assumed('4'),
        fixedFee: assumed('500'),
      },
    ],
    funding: [
      {
        ...newFunding('experiment', ''),
        rule: 'small-scale-experiment',
        amount: { kind: 'fixed', amounts: assumedSeries('0', '600000', '600000', '600000', '600000') },
        earmarkedShare: assumed('0.9'),
        coFundedShare: assumed('0.1'),
        administration: assumedSeries('1000'),
      },
      {
        ...newFunding('home-care', ''),
        rule: 'home-care-technology',
        funder: 'wlz',
        duration: 'structural',
        amount: {
          kind: 'rate',
          rate: assumed('20'),
          hoursPerClientMonth: assumed('8'),
          per: 'month',
          technologyId: 'first',
          driver: { kind: 'users' },
          fromYear: assumed('2'),
          toYear: assumed('6'),
        },
      },
    ],
    financing: [
      { ...newLoan('loan', ''), principal: assumed('10000') },
      {
        ...newHealthImpactBond('bond', ''),
        principal: assumed('20000'),
        return: assumed('0.05'),
        outcomePayers: [{ id: 'outcome', stakeholder: 'zvw', share: assumed('0.5') }],
      },
    ],
  }
}

function first(): Technology {
  return {
    ...newTechnology('first', ''),
    startMonth: assumed('4'),
    groups: SERVED,
    assets: [
      {
        ...newAsset('device', ''),
        price: assumed('900'),
        usersPerUnit: assumed('2'),
        spare: assumed('0.05'),
        residual: assumed('0.1'),
      },
    ],
    oneOffs: [
      { ...newOneOff('project', ''), amount: assumed('9000') },
      { ...newOneOff('lesson', ''), amount: assumed('90'), driver: { kind: 'new-users' } },
    ],
    recurring: [
      { ...newRecurring('licence', ''), amount: assumed('9'), per: 'month', driver: { kind: 'users' } },
      { ...newRecurring('check', ''), amount: assumed('9'), driver: { kind: 'eligible-clients' } },
      {
        ...newRecurring('service', ''),
        amount: assumed('9'),
        driver: { kind: 'devices', assetId: 'device' },
      },
    ],
    timeEffects: [
      saved('rounds', '9', { kind: 'pool', poolId: 'night' }),
      saved('visits', '9', {
        kind: 'shares',
        cash: assumed('0.3'),
        redeploy: assumed('0.3'),
        cashHours: 'own-staff',
      }),
      saved('family', '9', {
        kind: 'informal',
        beneficiary: 'informal-carer',
        shadowPrice: assumed('17'),
      }),
    ],
    effects: [
      {
        ...corrected('event', 'fall'),
        probability: assumed('0.1'),
        reduction: assumed('0.2'),
        amounts: [
          { id: 'fall-provider', stakeholder: 'provider', amount: assumed('100') },
          { id: 'fall-zvw', stakeholder: 'zvw', amount: assumed('9000') },
        ],
      },
      {
        ...corrected('travel', 'rides'),
        visits: assumed('9'),
        distance: assumed('9'),
        costPerKm: assumed('0.3'),
        co2PerKm: assumed('0.2'),
        shares: [{ id: 'rides-provider', stakeholder: 'provider', share: assumed('1') }],
      },
    ],
  }
}

/** Shares the pool with the first, so that there is an outcome alone and one together; ends before its devices do. */
function second(): Technology {
  return {
    ...newTechnology('second', ''),
    lastYear: assumed('4'),
    groups: SERVED.map((served) => ({ ...served, id: `${served.id}-second` })),
    assets: [{ ...newAsset('short-lived', ''), price: assumed('90'), residual: assumed('0.1') }],
    recurring: [
      { ...newRecurring('licence-of-second', ''), amount: assumed('9'), driver: { kind: 'users' } },
    ],
    timeEffects: [
      saved('dressing', '9', { kind: 'pool', poolId: 'night' }),
      { ...saved('alarms', '9', { kind: 'pool', poolId: 'night' }), direction: 'extra' },
    ],
  }
}

function saved(id: string, minutes: string, destination: TimeEffect['destination']): TimeEffect {
  return {
    ...newTimeEffect(id, '', 'carer'),
    minutes: assumed(minutes),
    realisation: assumed('0.8'),
    destination,
  }
}

const CORRECTIONS = {
  ramp: assumedSeries('0.5', '0.9'),
  attribution: assumed('0.9'),
  deadweight: assumed('0.1'),
  displacement: assumed('0.1'),
  dropOff: assumed('0.1'),
}

function corrected<K extends 'event' | 'travel'>(kind: K, id: string) {
  const effect = newEffect(kind, id, '', `${id}-part`)
  return { ...effect, ...CORRECTIONS } as Extract<typeof effect, { readonly kind: K }>
}
