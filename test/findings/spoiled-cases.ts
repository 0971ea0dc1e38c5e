import type { BusinessCase, Technology } from '../../src/domain/business-case.ts'
import {
  assumed,
  newEffect,
  newFunding,
  newPool,
  newRecurring,
  newTimeEffect,
} from '../../src/domain/defaults.ts'
import type { Effect, EventEffect } from '../../src/domain/effect.ts'
import type { FundingLine } from '../../src/domain/funding.ts'
import { type Input, isInput } from '../../src/domain/input.ts'
import { valueAt, withValueAt } from '../../src/domain/paths.ts'
import type { TimeEffect } from '../../src/domain/time-effect.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import type { CheckKey } from '../../src/findings/finding.ts'
import { presentValueOfProvider } from '../../src/findings/net-present-value.ts'
import { decimalText } from '../../src/quantity/decimal-text.ts'

const SENSOR = 'technologies.sensor'
const ROUNDS = `${SENSOR}.timeEffects.rounds`
const ROUNDS_INPUTS = ['minutes', 'occurrences', 'realisation', 'destination.cash'].map(
  (part) => `${ROUNDS}.${part}`,
)

function put(path: string, value: unknown): (c: BusinessCase) => BusinessCase {
  return (c) => withValueAt(c, path, value)
}

/** Another number in an input, with all that is known of the one before. */
function number(path: string, value: string, more: Partial<Input> = {}): (c: BusinessCase) => BusinessCase {
  return (c) => {
    const input = valueAt(c, path)
    const known = isInput(input) ? input : assumed('0')
    return withValueAt(c, path, { ...without(known, 'low', 'high'), value: decimalText(value), ...more })
  }
}

function without(input: Input, ...parts: readonly (keyof Input)[]): Input {
  return Object.fromEntries(
    Object.entries(input).filter(([part]) => !parts.includes(part as keyof Input)),
  ) as unknown as Input
}

function all(...spoils: readonly ((c: BusinessCase) => BusinessCase)[]): (c: BusinessCase) => BusinessCase {
  return (c) => spoils.reduce((now, spoil) => spoil(now), c)
}

function sensor(change: (technology: Technology) => Partial<Technology>): (c: BusinessCase) => BusinessCase {
  return (c) => ({
    ...c,
    technologies: c.technologies.map((technology) => ({ ...technology, ...change(technology) })),
  })
}

function withFunding(
  line: Partial<FundingLine>,
  ...amounts: readonly string[]
): (c: BusinessCase) => BusinessCase {
  const amount = { kind: 'fixed', amounts: { values: amounts.map(decimalText) } } as const
  return (c) => ({ ...c, funding: [{ ...newFunding('fund', 'Potje'), amount, ...line }] })
}

function withTime(effect: Partial<TimeEffect>): (c: BusinessCase) => BusinessCase {
  const added = {
    ...newTimeEffect('more', 'Rust in de nacht', 'carer'),
    realisation: assumed('0.5'),
    ...effect,
  }
  return sensor(({ timeEffects }) => ({ timeEffects: [...timeEffects, added] }))
}

function withPool(staff: string, minutes: string): (c: BusinessCase) => BusinessCase {
  return all(
    (c) => ({ ...c, pools: [{ ...newPool('night', 'Nacht', 'carer'), staffPerShift: assumed(staff) }] }),
    withTime({ minutes: assumed(minutes), destination: { kind: 'pool', poolId: 'night' } }),
  )
}

function withEffect(effect: Effect): (c: BusinessCase) => BusinessCase {
  return sensor(({ effects }) => ({ effects: [...effects, effect] }))
}

function fall(attribution: string, stakeholder: string, amount: Input): EventEffect {
  return {
    ...(newEffect('event', 'fall', 'Minder vallen', 'part') as EventEffect),
    probability: assumed('0.1'),
    reduction: assumed('0.1'),
    attribution: assumed(attribution),
    amounts: [{ id: 'part', stakeholder, amount }],
  }
}

function withoutCategory(list: 'oneOffs' | 'recurring', category: string): (c: BusinessCase) => BusinessCase {
  return sensor((technology) => ({
    [list]: technology[list].filter((line) => line.category !== category),
  }))
}

/** As little of the time in money as leaves a gain by the terminal value alone. */
function barely(c: BusinessCase): BusinessCase {
  for (let share = 5; share < 500; share += 5) {
    const poorer = number(`${ROUNDS}.destination.cash`, String(share / 1000), {})(c)
    if (presentValueOfProvider(Calculation.of(poorer)).gt(0)) return poorer
  }
  throw new Error('No share gives a gain')
}

/** One way to spoil a sound case for each check. */
export const SPOILED: Readonly<Record<CheckKey, (c: BusinessCase) => BusinessCase>> = {
  'prices-mixed': put('settings.discountRateIs', 'real'),
  'counted-twice': sensor(({ timeEffects }) => ({
    timeEffects: [...timeEffects, ...timeEffects.slice(0, 1).map((effect) => ({ ...effect, id: 'again' }))],
  })),
  'cap-exceeded': all(withFunding({ rule: 'small-scale-experiment' }, '0', '600000'), fundedAsKnown),
  'proven-under-experiment': withFunding(
    { rule: 'small-scale-experiment', provenTechnology: true },
    '0',
    '1000',
  ),
  'at-minimum-presence': withPool('1', '3'),
  'no-person-freed': withPool('3', '0.5'),
  'more-hours-than-staff': put('organisation.fte', { values: [decimalText('0.1')] }),
  'implausible-time': all(
    number(`${ROUNDS}.minutes`, '500', { low: decimalText('4') }),
    put('organisation.fte', { values: [decimalText('500')] }),
  ),
  'reference-price-as-saving': withEffect(fall('0.8', 'provider', assumed('50', 'Kostenhandleiding 2024'))),
  'without-vat': number(`${SENSOR}.recurring.licence.vat`, '0'),
  'same-cost-twice': (c) => ({
    ...c,
    shared: {
      ...c.shared,
      recurring: [{ ...newRecurring('again', 'beheer'), category: 'management', amount: assumed('1500') }],
    },
  }),
  'lost-income-unknown': put('groups.noord.deliveryForm', 'mpt'),
  'wrong-pocket': all(
    number(`${SENSOR}.assets.device.price`, '5000', { low: decimalText('200') }),
    withEffect(fall('0.8', 'zvw', assumed('20000'))),
  ),
  'temporary-for-lasting': all(
    number(`${SENSOR}.assets.device.price`, '1500', { low: decimalText('200') }),
    withFunding({}, '200000', '200000', '200000', '200000'),
    fundedAsKnown,
  ),
  'beyond-contract': withFunding({ duration: 'structural' }, '0', '100'),
  'terminal-value-carries': barely,
  'horizon-too-short': number(`${SENSOR}.assets.device.life`, '12', { grade: 'measured' }),
  'no-replacement': number(`${SENSOR}.assets.device.life`, '10'),
  'high-residual': number(`${SENSOR}.assets.device.residual`, '0.5'),
  'no-training': withoutCategory('oneOffs', 'training'),
  'no-implementation': withoutCategory('oneOffs', 'implementation'),
  'no-infrastructure': withoutCategory('oneOffs', 'infrastructure'),
  'no-management': withoutCategory('recurring', 'management'),
  'no-extra-work': sensor(({ timeEffects }) => ({
    timeEffects: timeEffects.filter(({ direction }) => direction === 'saved'),
  })),
  'nothing-dropped': number(`${ROUNDS}.destination.cash`, '0'),
  'no-zero-alternative': put('framing.withoutTechnology', ' '),
  'all-cashable': number(`${ROUNDS}.destination.cash`, '1', { low: decimalText('0.3') }),
  'agency-not-dearer': all(
    put(`${ROUNDS}.destination.cashHours`, 'agency'),
    number('functions.carer.agencyRate', '40'),
  ),
  'fully-realised': number(`${ROUNDS}.realisation`, '1', { low: decimalText('0.3') }),
  'everyone-at-once': put(`${SENSOR}.adoption.shares`, { values: [decimalText('1')] }),
  'suits-everyone': put(`${SENSOR}.groups.served.eligible`, assumed('1')),
  'all-because-of-it': withEffect(fall('1', 'zvw', assumed('100'))),
  'claim-carries': number(`${ROUNDS}.minutes`, '6', { grade: 'claim', low: decimalText('4') }),
  'unsourced-carries': each((input) => without(input, 'source')),
  'no-range-on-driver': each((input) => without(input, 'low', 'high')),
  'old-source': put(`${ROUNDS}.minutes.date`, '2020'),
  'ranges-at-one-end': (c) => ({
    ...c,
    variants: [
      {
        id: 'low',
        name: 'Alles tegen',
        note: '',
        overrides: Object.fromEntries(
          [...ROUNDS_INPUTS, `${SENSOR}.groups.served.eligible`].flatMap((path) => {
            const input = valueAt(c, path)
            return isInput(input) && input.low !== undefined ? [[path, input.low]] : []
          }),
        ),
      },
    ],
  }),
}

/** Each input of the heaviest line, changed. */
function each(change: (input: Input) => Input): (c: BusinessCase) => BusinessCase {
  return (c) =>
    ROUNDS_INPUTS.reduce((now, path) => {
      const input = valueAt(now, path)
      return isInput(input) ? withValueAt(now, path, change(input)) : now
    }, c)
}

/** What is given was looked up, with its range. */
function fundedAsKnown(c: BusinessCase): BusinessCase {
  return { ...c, funding: c.funding.map((line) => ({ ...line, amount: known(line.amount) })) }
}

function known(amount: FundingLine['amount']): FundingLine['amount'] {
  if (amount.kind !== 'fixed') return amount
  const { values } = amount.amounts
  return {
    ...amount,
    amounts: { values, low: values, high: values, source: 'Beschikking', grade: 'measured' },
  }
}
