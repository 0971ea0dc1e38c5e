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
import { fixed, ranged, rangedSeries, yearly } from './numbers.ts'

const NIGHT = { kind: 'pool', poolId: 'night' } as const
const DAY = { kind: 'pool', poolId: 'day' } as const

const bedSensor = technology(
  'bed-sensor',
  { nursing: ranged('0.6', '0.8', '0.95'), clustered: fixed('0.5') },
  {
    adoption: { kind: 'list', shares: yearly('0.4', '0.75', '0.9') },
    assets: [asset('sensor', { price: ranged('480', '620', '800'), spare: fixed('0.05'), life: fixed('5') })],
    oneOffs: [oneOff('sensor-project', FIXED, fixed('45000'))],
    recurring: [
      recurring('sensor-licence', USERS, ranged('9', '12.5', '18'), { per: 'month' }),
      recurring('sensor-maintenance', { kind: 'devices', assetId: 'sensor' }, fixed('38')),
    ],
    timeEffects: [
      time('night-rounds', 'carer', {
        minutes: ranged('2', '4', '7'),
        occurrences: fixed('2.5'),
        realisation: ranged('0.4', '0.7', '0.9'),
        destination: NIGHT,
      }),
      time('alarms', 'carer', { direction: 'extra', minutes: ranged('1', '1.5', '3'), destination: NIGHT }),
    ],
    effects: [
      effect('event', 'falls', {
        class: 'societal',
        probability: ranged('0.5', '0.9', '1.4'),
        reduction: ranged('0.02', '0.1', '0.2'),
        deadweight: fixed('0.1'),
        amounts: amounts('falls', { provider: '140', zvw: '950', client: '75' }),
      }),
    ],
  },
)

const acoustic = technology(
  'acoustic',
  { nursing: fixed('0.95') },
  {
    start: fixed('2'),
    startMonth: fixed('4'),
    adoption: { kind: 'linear', years: fixed('3'), final: ranged('0.5', '0.8', '0.95') },
    assets: [
      asset('microphone', { price: ranged('300', '410', '600'), life: fixed('7'), residual: fixed('0.1') }),
    ],
    oneOffs: [oneOff('acoustic-wiring', { kind: 'locations' }, fixed('18500'), { column: fixed('1') })],
    recurring: [
      recurring('acoustic-licence', USERS, fixed('7.25'), { per: 'month' }),
      recurring('acoustic-maintenance', { kind: 'devices', assetId: 'microphone' }, fixed('24')),
    ],
    timeEffects: [
      time('listening', 'carer', {
        minutes: ranged('3', '5', '8'),
        occurrences: fixed('2'),
        realisation: fixed('0.6'),
        destination: NIGHT,
      }),
    ],
  },
)

const incontinence = technology(
  'incontinence',
  { nursing: fixed('0.45'), clustered: fixed('0.2') },
  {
    adoption: { kind: 's-curve', years: fixed('4'), final: fixed('0.85') },
    assets: [asset('reader', { price: fixed('950'), usersPerUnit: fixed('3'), life: fixed('4') })],
    oneOffs: [oneOff('incontinence-training', { kind: 'employees' }, fixed('85'), { index: 'wage' })],
    recurring: [
      recurring('smart-material', USERS, fixed('880')),
      recurring('incontinence-licence', FIXED, fixed('6400')),
    ],
    timeEffects: [
      time('checks', 'carer', {
        minutes: ranged('4', '7', '9'),
        occurrences: fixed('3'),
        realisation: fixed('0.65'),
        destination: DAY,
      }),
    ],
    effects: [
      effect('avoided-cost', 'material', {
        ramp: yearly('0.5', '0.8', '1'),
        amounts: amounts('material', { provider: ranged('500', '730', '900') }),
      }),
    ],
  },
)

const circles = technology(
  'circles',
  { nursing: fixed('0.35') },
  {
    start: fixed('3'),
    adoption: { kind: 'list', shares: rangedSeries('0.5', '0.7', '0.9') },
    assets: [asset('wristband', { price: fixed('145'), spare: fixed('0.1'), life: fixed('3') })],
    oneOffs: [oneOff('circles-integration', FIXED, fixed('27500'), { column: fixed('2') })],
    recurring: [recurring('circles-subscription', USERS, fixed('5.4'), { per: 'month' })],
    timeEffects: [
      time('searching', 'carer', {
        minutes: fixed('12'),
        per: 'week',
        destination: { kind: 'informal', beneficiary: 'informal-carer', shadowPrice: fixed('16.5') },
      }),
    ],
    effects: [
      effect('avoided-cost', 'missing', {
        class: 'societal',
        dropOff: fixed('0.05'),
        amounts: amounts('missing', { client: '35', wmo: '22.5', provider: '60' }),
      }),
    ],
  },
)

const airbag = technology(
  'airbag',
  { nursing: fixed('0.15'), clustered: fixed('0.1') },
  {
    oneOffs: [oneOff('airbag-fitting', NEW_USERS, fixed('65'))],
    recurring: [recurring('airbag-rent', USERS, fixed('310'))],
    timeEffects: [
      time('putting-on', 'carer', {
        direction: 'extra',
        minutes: fixed('1.2'),
        destination: { kind: 'shares', cash: fixed('1'), redeploy: fixed('0'), cashHours: 'own-staff' },
      }),
    ],
    effects: [
      effect('event', 'hip-fracture', {
        class: 'societal',
        probability: ranged('0.03', '0.06', '0.09'),
        reduction: ranged('0.2', '0.45', '0.7'),
        attribution: fixed('0.9'),
        amounts: amounts('hip-fracture', { zvw: '14500', wlz: '6200', client: '1800', provider: '950' }),
      }),
    ],
  },
)

export const RESIDENTIAL: readonly Technology[] = [bedSensor, acoustic, incontinence, circles, airbag]
