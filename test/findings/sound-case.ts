import type { BusinessCase, Technology } from '../../src/domain/business-case.ts'
import {
  assumed,
  emptyCase,
  newAsset,
  newFunction,
  newGroup,
  newOneOff,
  newRecurring,
  newTechnology,
  newTimeEffect,
} from '../../src/domain/defaults.ts'
import type { Input } from '../../src/domain/input.ts'
import type { InitialCategory } from '../../src/domain/lines.ts'
import { decimalText } from '../../src/quantity/decimal-text.ts'

/** A number that someone looked up, with its range. */
function known(value: string, low: string, high: string): Input {
  return {
    value: decimalText(value),
    low: decimalText(low),
    high: decimalText(high),
    grade: 'published',
    source: 'Proef bij Noord',
    date: '2026',
  }
}

/** A case about which there is nothing to ask: one technology for one group, with what belongs to it. */
export function soundCase(): BusinessCase {
  const empty = emptyCase('case', 'Sensoren', 2027)
  const group = { ...newGroup('noord', 'Noord'), clients: { values: [decimalText('100')] } }
  const carer = {
    ...newFunction('carer', 'Verzorgende'),
    hourlyCost: assumed('40'),
    agencyRate: assumed('60'),
  }
  return {
    ...empty,
    framing: { ...empty.framing, withoutTechnology: 'Nachtrondes blijven zoals zij zijn.' },
    organisation: { ...empty.organisation, fte: { values: [decimalText('50')] } },
    groups: [group],
    functions: [carer],
    technologies: [sensor()],
  }
}

function sensor(): Technology {
  const oneOff = (id: string, name: string, category: InitialCategory, amount: string) => ({
    ...newOneOff(id, name),
    category,
    amount: assumed(amount),
  })
  const licence = { ...newRecurring('licence', 'Licentie'), driver: { kind: 'users' }, per: 'month' } as const
  return {
    ...newTechnology('sensor', 'Sensor'),
    groups: [{ id: 'served', groupId: 'noord', eligible: known('0.6', '0.5', '0.7') }],
    assets: [{ ...newAsset('device', 'Apparaat'), price: known('200', '150', '300') }],
    oneOffs: [
      oneOff('project', 'Project', 'implementation', '5000'),
      oneOff('training', 'Scholing', 'training', '3000'),
      oneOff('wifi', 'Wifi', 'infrastructure', '1000'),
    ],
    recurring: [
      { ...licence, amount: known('2', '1', '3') },
      { ...newRecurring('management', 'Beheer'), category: 'management', amount: assumed('1500') },
    ],
    timeEffects: [
      {
        ...newTimeEffect('rounds', 'Minder rondes', 'carer'),
        minutes: known('6', '4', '8'),
        occurrences: known('1', '0.5', '2'),
        realisation: known('0.5', '0.3', '0.8'),
        destination: {
          kind: 'shares',
          cash: known('0.5', '0.3', '0.7'),
          redeploy: assumed('0'),
          cashHours: 'own-staff',
        },
      },
      {
        ...newTimeEffect('alerts', 'Meldingen opvolgen', 'carer'),
        direction: 'extra',
        per: 'week',
        minutes: assumed('1'),
        destination: { kind: 'shares', cash: assumed('1'), redeploy: assumed('0'), cashHours: 'own-staff' },
      },
    ],
  }
}
