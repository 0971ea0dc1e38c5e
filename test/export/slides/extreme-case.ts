import type { BusinessCase } from '../../../src/domain/business-case.ts'
import {
  assumed,
  assumedSeries,
  emptyCase,
  newAsset,
  newEffect,
  newFunction,
  newGroup,
  newPool,
  newTechnology,
  newTimeEffect,
} from '../../../src/domain/defaults.ts'
import { decimalText } from '../../../src/quantity/decimal-text.ts'

/** Text that would do something if it were taken for anything but text. */
export const CANARY = '<script>alert(1)</script> &amp; "x" =1+1 _x0041_ ]]> 👩‍⚕️ שלום مرحبا'
/** A name of 200 characters, the most that a file may carry. */
const LONG = `${CANARY} ${'Zorgtechnologie in de wijk en thuis '.repeat(8)}`.slice(0, 200)

const MANY = 30

/** As many parties, technologies and years as there may be, the longest names, amounts at the end of what a field takes. */
export function extremeCase(): BusinessCase {
  const base = emptyCase('extreme', LONG, 2027)
  const stakeholders = numbered((n) => ({ id: `party-${n}`, name: `${n} ${LONG}`.slice(0, 200) }))
  return {
    ...base,
    framing: {
      ...base.framing,
      question: LONG.repeat(9),
      organisation: LONG,
      decisionMaker: LONG,
      author: CANARY,
    },
    settings: { ...base.settings, horizon: assumed('30', LONG) },
    stakeholders,
    groups: [{ ...newGroup('ward', LONG), clients: assumedSeries('10000000') }],
    functions: [{ ...newFunction('nurse', LONG), hourlyCost: assumed('10000', CANARY) }],
    pools: numbered((n) => newPool(`pool-${n}`, `${n} ${LONG}`.slice(0, 200), 'nurse')),
    technologies: numbered((n) => technology(n, stakeholders[n]!.id)),
  }
}

function technology(n: number, stakeholder: string): BusinessCase['technologies'][number] {
  const name = `${n} ${LONG}`.slice(0, 200)
  const saved = newEffect('avoided-cost', `saved-${n}`, name, 'part')
  const amount = { ...assumed(String(n % 3 === 0 ? -9_999_999_999 : 1_000_000 * (n + 1)), `${CANARY} ${n}`) }
  return {
    ...newTechnology(`technology-${n}`, name),
    groups: [{ id: 'served', groupId: 'ward', eligible: assumed('1') }],
    assets: [
      {
        ...newAsset(`device-${n}`, name),
        price: { ...assumed('10000000', LONG), low: decimalText('1'), high: decimalText('10000000000') },
      },
    ],
    timeEffects: [
      {
        ...newTimeEffect(`rounds-${n}`, name, 'nurse'),
        minutes: { ...assumed('5', CANARY), low: decimalText('1'), high: decimalText('9') },
        destination: { kind: 'pool', poolId: `pool-${n}` },
      },
    ],
    effects:
      saved.kind === 'avoided-cost' ? [{ ...saved, amounts: [{ id: 'part', stakeholder, amount }] }] : [],
  }
}

function numbered<T>(make: (n: number) => T): readonly T[] {
  return Array.from({ length: MANY }, (_, n) => make(n))
}
