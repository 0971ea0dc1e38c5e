import type { BusinessCase, ClientGroup, ShiftPool, StaffFunction } from '../../src/domain/business-case.ts'
import { emptyCase, newFunction, newGroup, newPool } from '../../src/domain/defaults.ts'
import { AT_HOME, SHARED } from './reference-case/at-home.ts'
import { FUNDING } from './reference-case/money.ts'
import { fixed, ranged, rangedSeries, yearly } from './reference-case/numbers.ts'
import { RESIDENTIAL } from './reference-case/residential.ts'

const GROUPS: readonly ClientGroup[] = [
  { ...newGroup('nursing', 'nursing'), clients: yearly('260', '264', '270', '275', '280') },
  { ...newGroup('clustered', 'clustered'), deliveryForm: 'vpt-clustered', clients: yearly('70', '80', '90') },
  { ...newGroup('mpt', 'mpt'), deliveryForm: 'mpt', clients: yearly('85'), hourTariff: fixed('76.4') },
  {
    ...newGroup('district', 'district'),
    deliveryForm: 'district-nursing',
    clients: yearly('620', '640', '660', '680', '700', '720'),
    hourTariff: fixed('69.8'),
  },
  {
    ...newGroup('support', 'support'),
    deliveryForm: 'wmo',
    clients: yearly('240', '235', '230'),
    hourTariff: fixed('58.2'),
  },
]

function staff(id: string, hourlyCost: string, agencyRate: string): StaffFunction {
  return { ...newFunction(id, id), hourlyCost: fixed(hourlyCost), agencyRate: fixed(agencyRate) }
}

const POOLS: readonly ShiftPool[] = [
  {
    ...newPool('night', 'night', 'carer'),
    shiftsPerYear: fixed('1460'),
    staffPerShift: fixed('6'),
    minimumPresence: fixed('3'),
    workload: fixed('0.85'),
  },
  {
    ...newPool('day', 'day', 'carer'),
    shiftsPerYear: fixed('1095'),
    staffPerShift: fixed('9'),
    minimumPresence: fixed('6'),
    workload: fixed('0.95'),
  },
]

/** The large real case on which speed is measured: a provider of residential and home care, fifteen years. */
export function referenceCase(): BusinessCase {
  const empty = emptyCase('reference', 'reference', 2026)
  return {
    ...empty,
    settings: {
      ...empty.settings,
      horizon: fixed('15'),
      discountRate: ranged('0.02', '0.035', '0.06'),
      indices: {
        wage: rangedSeries('0.02', '0.032', '0.045'),
        technology: yearly('0.02', '0.018', '0.015'),
        tariff: yearly('0.028', '0.025'),
        nic: yearly('0.02'),
      },
      nic: { ...empty.settings.nic, perClientDay: fixed('3.1'), shareSetAside: fixed('0.15') },
    },
    organisation: { locations: yearly('4'), employees: yearly('640', '650'), fte: yearly('310') },
    groups: GROUPS,
    functions: [
      staff('carer', '34.6', '52.5'),
      staff('nurse', '42.8', '64.9'),
      staff('specialist', '96.5', '140'),
    ],
    pools: POOLS,
    technologies: [...RESIDENTIAL, ...AT_HOME],
    shared: SHARED,
    funding: FUNDING,
  }
}
