import { Decimal } from '../quantity/decimal.ts'
import { type DecimalText, decimalText, fromDecimal, toDecimal } from '../quantity/decimal-text.ts'
import { applyVariant } from './apply-variant.ts'
import type { BusinessCase } from './business-case.ts'
import { type FieldKey, fieldFacts } from './fields.ts'
import { isInput } from './input.ts'
import { listInputs, type PlacedInput } from './list-inputs.ts'
import type { AssetLine } from './lines.ts'
import { withoutTechnology } from './without-technology.ts'
import type { Override } from './variant.ts'

export const STANDARD_VARIANTS = [
  'no-technology',
  'norm-life',
  'actual-life',
  'slower-adoption',
  'half-of-the-minutes',
  'scale-up',
] as const
export type StandardVariantKey = (typeof STANDARD_VARIANTS)[number]

export interface StandardVariant {
  readonly key: StandardVariantKey
  readonly overrides: Readonly<Record<string, Override>>
}

type Overrides = StandardVariant['overrides']

const MAKERS: Readonly<Record<StandardVariantKey, (c: BusinessCase) => Overrides>> = {
  'no-technology': withoutTechnology,
  'norm-life': normLife,
  'actual-life': actualLife,
  'slower-adoption': slowerAdoption,
  'half-of-the-minutes': halfOfTheMinutes,
  'scale-up': scaleUp,
}

/** The variants that everyone asks for, as far as they change something in this case. */
export function standardVariants(c: BusinessCase): readonly StandardVariant[] {
  return STANDARD_VARIANTS.map((key) => ({ key, overrides: differing(c, MAKERS[key](c)) })).filter(
    ({ overrides }) => Object.keys(overrides).length > 0,
  )
}

/** Only what differs from the base, so that a variant stays sparse. */
function differing(c: BusinessCase, overrides: Overrides): Overrides {
  return Object.fromEntries(
    Object.entries(overrides).filter(
      ([path, override]) => applyVariant(c, { overrides: { [path]: override } }) !== c,
    ),
  )
}

/** Devices last as long as the rate assumes. */
function normLife(c: BusinessCase): Overrides {
  const { value } = c.settings.nic.life
  if (Number(value) > fieldFacts('asset.life').max) return {}
  return Object.fromEntries(devices(c).map(({ path }) => [`${path}.life`, value]))
}

/** What practice does: replace after three years. */
const LIFE_IN_PRACTICE = decimalText('3')

/** Devices that are put down for the norm life last as short as their range says, or as practice has it. */
function actualLife(c: BusinessCase): Overrides {
  const norm = toDecimal(c.settings.nic.life.value)
  const onNorm = devices(c).filter(({ line }) => toDecimal(line.life.value).gte(norm))
  return Object.fromEntries(
    onNorm.flatMap(({ path, line: { life } }) => {
      const low = life.low !== undefined && life.low !== life.value ? life.low : LIFE_IN_PRACTICE
      return toDecimal(low).lt(norm) ? [[`${path}.life`, low]] : []
    }),
  )
}

function devices(c: BusinessCase): readonly { readonly path: string; readonly line: AssetLine }[] {
  const owners = [
    ...c.technologies.map((t) => ({ owner: `technologies.${t.id}`, assets: t.assets })),
    { owner: 'shared', assets: c.shared.assets },
  ]
  return owners.flatMap(({ owner, assets }) =>
    assets
      .filter(({ category }) => category === 'technology')
      .map((line) => ({ path: `${owner}.assets.${line.id}`, line })),
  )
}

const MOST_YEARS = 30

/** Use grows at half the speed: the share of a year is that of half as many years of use in the base. */
function slowerAdoption(c: BusinessCase): Overrides {
  return Object.fromEntries(
    c.technologies.flatMap(({ id, adoption }): [string, Override][] => {
      const path = `technologies.${id}.adoption`
      if (adoption.kind === 'list') return [[`${path}.shares`, atHalfSpeed(adoption.shares.values)]]
      const years = Decimal.min(MOST_YEARS, toDecimal(adoption.years.value).times(2))
      return [[`${path}.years`, written(years)]]
    }),
  )
}

/** Between two years of use the share lies between theirs; before the first it is zero. */
function atHalfSpeed(shares: readonly DecimalText[]): readonly DecimalText[] {
  if (shares.every((share) => share === shares[0]) && Number(shares[0] ?? 0) === 0) return shares
  const doubled = shares.flatMap((share, i) => {
    const before = toDecimal(shares[i - 1] ?? decimalText('0'))
    return [written(before.plus(toDecimal(share)).div(2)), share]
  })
  return doubled.slice(0, MOST_YEARS)
}

/** Practice yields half of the time that is saved now; extra work stays. */
function halfOfTheMinutes(c: BusinessCase): Overrides {
  return Object.fromEntries(
    c.technologies.flatMap(({ id, timeEffects }) =>
      timeEffects
        .filter(({ direction }) => direction === 'saved')
        .map((e) => [
          `technologies.${id}.timeEffects.${e.id}.realisation`,
          written(toDecimal(e.realisation.value).div(2)),
        ]),
    ),
  )
}

/** What grows with the organisation. Fixed costs stay as they are, which is what scale is about. */
const GROWING: readonly FieldKey[] = [
  'organisation.locations',
  'organisation.employees',
  'organisation.fte',
  'group.clients',
  'pool.shiftsPerYear',
  'admission.clients',
  'sick-leave.fte',
  'turnover.leaversAvoided',
  'revenue.base',
]

/** Twice the size. Not offered where a field does not take as much. */
function scaleUp(c: BusinessCase): Overrides {
  const growing = listInputs(c).filter(({ field }) => GROWING.includes(field))
  return growing.every(fitsTwice)
    ? Object.fromEntries(growing.map(({ path, input }) => [path, twice(input)]))
    : {}
}

function fitsTwice({ field, input }: PlacedInput): boolean {
  const { min, max } = fieldFacts(field)
  return numbersOf(input).every((value) => {
    const grown = toDecimal(value).times(2)
    return grown.gte(min) && grown.lte(max)
  })
}

function twice(input: PlacedInput['input']): Override {
  return isInput(input) ? double(input.value) : input.values.map(double)
}

function numbersOf(input: PlacedInput['input']): readonly DecimalText[] {
  return isInput(input) ? [input.value] : input.values
}

function double(value: DecimalText): DecimalText {
  return written(toDecimal(value).times(2))
}

function written(value: Decimal): DecimalText {
  return fromDecimal(value) ?? decimalText('0')
}
