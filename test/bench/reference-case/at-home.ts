import type { Technology } from '../../../src/domain/business-case.ts'
import {
  amounts,
  asset,
  effect,
  FIXED,
  NEW_USERS,
  oneOff,
  recurring,
  technology,
  time,
  USERS,
} from './lines.ts'
import { fixed, ranged, yearly } from './numbers.ts'

const dispenser = technology(
  'dispenser',
  { district: ranged('0.1', '0.18', '0.25'), mpt: fixed('0.12') },
  {
    adoption: { kind: 'list', shares: yearly('0.3', '0.6', '0.8', '0.9') },
    assets: [
      asset('dispenser-device', {
        price: ranged('650', '890', '1200'),
        spare: fixed('0.04'),
        life: fixed('5'),
        residual: fixed('0.05'),
      }),
    ],
    oneOffs: [oneOff('dispenser-intake', NEW_USERS, fixed('95'), { index: 'wage', vat: fixed('0') })],
    recurring: [
      recurring('dispenser-monitoring', USERS, ranged('14', '19.5', '26'), { per: 'month' }),
      recurring('dispenser-connectivity', { kind: 'devices', assetId: 'dispenser-device' }, fixed('46')),
    ],
    timeEffects: [
      time('medication-visits', 'nurse', {
        minutes: ranged('5', '9', '13'),
        occurrences: fixed('1.4'),
        realisation: ranged('0.5', '0.75', '0.9'),
        destination: {
          kind: 'shares',
          cash: ranged('0.1', '0.35', '0.6'),
          redeploy: fixed('0.4'),
          cashHours: 'own-staff',
        },
      }),
    ],
    effects: [
      effect('travel', 'kilometres', {
        visits: fixed('420'),
        distance: fixed('3.2'),
        costPerKm: fixed('0.31'),
        co2PerKm: fixed('0.14'),
      }),
      effect('event', 'incidents', {
        class: 'societal',
        probability: fixed('0.12'),
        reduction: fixed('0.4'),
        displacement: fixed('0.1'),
        amounts: amounts('incidents', { zvw: '2800', client: '120' }),
      }),
    ],
  },
)

const video = technology(
  'video',
  { district: ranged('0.15', '0.25', '0.35'), support: fixed('0.2') },
  {
    adoption: { kind: 'list', shares: yearly('0.25', '0.5', '0.7') },
    oneOffs: [oneOff('video-onboarding', NEW_USERS, fixed('120'), { index: 'wage', vat: fixed('0') })],
    recurring: [recurring('video-licence', USERS, fixed('21'), { per: 'month' })],
    timeEffects: [
      time('video-visits', 'nurse', {
        minutes: ranged('6', '10', '15'),
        occurrences: fixed('2.5'),
        per: 'week',
        realisation: fixed('0.8'),
        destination: {
          kind: 'shares',
          cash: fixed('0.5'),
          redeploy: fixed('0.3'),
          cashHours: 'agency',
        },
      }),
      time('video-setting-up', 'nurse', {
        direction: 'extra',
        minutes: fixed('25'),
        occurrences: fixed('4'),
        per: 'year',
        destination: { kind: 'shares', cash: fixed('1'), redeploy: fixed('0'), cashHours: 'own-staff' },
      }),
    ],
  },
)

const glasses = technology(
  'glasses',
  { nursing: fixed('0.3') },
  {
    start: fixed('2'),
    lastYear: fixed('9'),
    assets: [
      asset('glasses-set', {
        price: fixed('2400'),
        driver: { kind: 'employees' },
        usersPerUnit: fixed('60'),
        life: fixed('3'),
        residual: fixed('0.05'),
      }),
    ],
    oneOffs: [oneOff('glasses-training', FIXED, fixed('12000'), { column: fixed('1'), index: 'wage' })],
    recurring: [recurring('glasses-licence', { kind: 'devices', assetId: 'glasses-set' }, fixed('1150'))],
    timeEffects: [
      time('consults', 'specialist', {
        minutes: ranged('10', '18', '25'),
        occurrences: fixed('6'),
        per: 'year',
        destination: { kind: 'shares', cash: fixed('0.2'), redeploy: fixed('0'), cashHours: 'own-staff' },
      }),
    ],
    effects: [
      effect('revenue', 'supplement', {
        base: fixed('9500000'),
        percentage: ranged('0.001', '0.0025', '0.004'),
        fromYear: fixed('2'),
        toYear: fixed('6'),
      }),
    ],
  },
)

export const AT_HOME: readonly Technology[] = [dispenser, video, glasses]

export const SHARED = {
  assets: [],
  oneOffs: [
    oneOff('programme', FIXED, ranged('60000', '85000', '140000'), { vat: fixed('0'), index: 'wage' }),
    oneOff('basic-training', { kind: 'employees' }, fixed('110'), { index: 'wage', vat: fixed('0') }),
  ],
  recurring: [
    recurring('wifi', { kind: 'locations' }, fixed('8200')),
    recurring('helpdesk', { kind: 'fte' }, fixed('70'), { index: 'wage', vat: fixed('0') }),
  ],
  effects: [
    effect('sick-leave', 'sick-leave', {
      fte: fixed('310'),
      percentagePoints: fixed('0.004'),
      employerCost: fixed('58000'),
      ramp: yearly('0', '0.5', '1'),
    }),
    effect('turnover', 'turnover', {
      class: 'not-cash-releasing',
      leaversAvoided: fixed('3'),
      replacementCost: fixed('9500'),
    }),
    effect('admission', 'admission', {
      class: 'societal',
      clients: yearly('4', '8', '12'),
      weeks: fixed('10'),
      amounts: amounts('admission', { wlz: ranged('700', '1150', '1500'), wmo: '-180', zvw: '-240' }),
    }),
  ],
}
