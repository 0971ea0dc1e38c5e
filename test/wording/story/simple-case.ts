import type { BusinessCase } from '../../../src/domain/business-case.ts'
import {
  assumed,
  assumedSeries,
  emptyCase,
  newAsset,
  newEffect,
  newFunction,
  newGroup,
  newTechnology,
  newTimeEffect,
} from '../../../src/domain/defaults.ts'

export interface SimpleCase {
  /** Price of one of ten devices; bought at the start, for ten users. */
  readonly price?: string
  readonly life?: string
  /** Cost that falls away per user per year, for the provider and for the insurer. */
  readonly forProvider?: string
  readonly forInsurer?: string
  /** Minutes per user per day, all of them cash unless said otherwise. */
  readonly minutes?: string
  readonly cash?: string
  readonly horizon?: string
}

const NO_GROWTH = assumedSeries('0')

/** Ten users from the first year on, prices that do not move, a rate of 4 %. */
export function simpleCase(options: SimpleCase = {}): BusinessCase {
  const base = emptyCase('case', 'Case', 2027)
  const {
    price = '0',
    life = '10',
    forProvider = '0',
    forInsurer = '0',
    minutes = '0',
    cash = '1',
    horizon = '10',
  } = options
  const saved = newEffect('avoided-cost', 'saved', 'Saved', 'part')
  const effect =
    saved.kind === 'avoided-cost'
      ? {
          ...saved,
          amounts: [
            { id: 'p', stakeholder: 'provider', amount: assumed(forProvider) },
            { id: 'z', stakeholder: 'zvw', amount: assumed(forInsurer) },
          ],
        }
      : saved
  const time = newTimeEffect('rounds', 'Rounds', 'nurse')
  return {
    ...base,
    settings: {
      ...base.settings,
      horizon: assumed(horizon),
      indices: { wage: NO_GROWTH, technology: NO_GROWTH, tariff: NO_GROWTH, nic: NO_GROWTH },
    },
    groups: [{ ...newGroup('ward', 'Ward'), clients: assumedSeries('10') }],
    functions: [{ ...newFunction('nurse', 'Nurse'), hourlyCost: assumed('40') }],
    technologies: [
      {
        ...newTechnology('sensor', 'Sensor'),
        groups: [{ id: 'served', groupId: 'ward', eligible: assumed('1') }],
        adoption: { kind: 'list', shares: assumedSeries('1') },
        assets:
          price === '0'
            ? []
            : [
                {
                  ...newAsset('device', 'Device'),
                  price: assumed(price),
                  vat: assumed('0'),
                  life: assumed(life),
                },
              ],
        timeEffects:
          minutes === '0'
            ? []
            : [
                {
                  ...time,
                  minutes: assumed(minutes),
                  destination: {
                    kind: 'shares',
                    cash: assumed(cash),
                    redeploy: assumed('0'),
                    cashHours: 'own-staff',
                  },
                },
              ],
        effects: [effect],
      },
    ],
  }
}
