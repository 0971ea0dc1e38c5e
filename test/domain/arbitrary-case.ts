import * as fc from 'fast-check'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import { DELIVERY_FORMS } from '../../src/domain/delivery-form.ts'
import type { FieldKey } from '../../src/domain/fields.ts'
import { listInputs } from '../../src/domain/list-inputs.ts'
import type { Variant } from '../../src/domain/variant.ts'
import { DEFAULT_WORKSHOP } from '../../src/domain/workshop.ts'
import { type Limits, arbitraryInput, arbitrarySeries, arbitraryValue } from './arbitrary-input.ts'
import { arbitraryLines } from './arbitrary-lines.ts'
import { arbitraryBundles, arbitraryFinancing, arbitraryFunding } from './arbitrary-money.ts'
import { type Names, arbitraryNames } from './arbitrary-names.ts'
import { arbitrarySettings } from './arbitrary-settings.ts'
import { arbitraryDistributions, arbitraryRules, arbitraryUncertainty } from './arbitrary-rules.ts'
import { arbitraryTechnology } from './arbitrary-technology.ts'
import { arbitraryName, arbitraryText } from './arbitrary-text.ts'
import { arbitraryWorkshop } from './arbitrary-workshop.ts'

export interface CaseOptions extends Partial<Limits> {
  readonly groups?: number
  readonly technologies?: number
  /** Most lines of one kind per technology. */
  readonly lines?: number
  readonly horizon?: number
  readonly variants?: number
}

/**
 * Valid business cases: small to medium, plausible, with zeros and ones, technologies that start after the horizon, lives beyond it.
 * `reach: 'bounds'` goes to the ends of what every field accepts.
 */
export function arbitraryCaseWith(options: CaseOptions): fc.Arbitrary<BusinessCase> {
  const { groups = 3, technologies = 3, lines = 2, horizon = 15, variants = 0 } = options
  const limits: Limits = { reach: options.reach ?? 'plausible', ranges: options.ranges ?? true }
  return arbitraryNames({ groups, technologies, lines })
    .chain((names) => baseCase(names, horizon, limits))
    .chain((base) => withDistributions(base, limits))
    .chain((base) => withVariants(base, variants, limits))
    .chain(withWorkshop)
}

export const arbitraryCase: fc.Arbitrary<BusinessCase> = arbitraryCaseWith({})

function baseCase(names: Names, horizon: number, limits: Limits): fc.Arbitrary<BusinessCase> {
  return fc.record({
    id: fc.constant('case-1'),
    name: arbitraryName('Case'),
    framing: framing(),
    tags: fc.uniqueArray(fc.constantFrom('wlz', 'zorg', 'α', 'bed'), { maxLength: 3 }),
    settings: arbitrarySettings(horizon, limits),
    organisation: fc.record({
      locations: arbitrarySeries('organisation.locations', limits),
      employees: arbitrarySeries('organisation.employees', limits),
      fte: arbitrarySeries('organisation.fte', limits),
    }),
    stakeholders: fc.tuple(
      ...names.stakeholders.map((id) => fc.record({ id: fc.constant(id), name: arbitraryName('Own') })),
    ),
    groups: fc.tuple(...names.groups.map((id) => group(id, limits))),
    functions: fc.tuple(...names.functions.map((id) => staffFunction(id, limits))),
    pools: fc.tuple(...names.pools.map((id) => pool(id, names, limits))),
    technologies: fc.tuple(...names.technologies.map((own) => arbitraryTechnology(own, names, limits))),
    shared: arbitraryLines(names.shared, 'shared', names, limits),
    bundles: arbitraryBundles(names, limits),
    funding: arbitraryFunding(names, limits),
    financing: arbitraryFinancing(names, limits),
    rules: arbitraryRules(limits),
    uncertainty: arbitraryUncertainty(limits),
    variants: fc.constant([]),
    workshop: fc.constant(DEFAULT_WORKSHOP),
  })
}

function framing() {
  return fc.record({
    organisation: arbitraryText(40),
    question: arbitraryText(40),
    problem: arbitraryText(40),
    withoutTechnology: arbitraryText(40),
    decisionMaker: arbitraryText(40),
    author: arbitraryText(40),
    status: fc.constantFrom('draft' as const, 'final' as const),
  })
}

function group(id: string, limits: Limits) {
  return fc.record({
    id: fc.constant(id),
    name: arbitraryName('Group'),
    deliveryForm: fc.constantFrom(...DELIVERY_FORMS),
    clients: arbitrarySeries('group.clients', limits),
    hourTariff: arbitraryInput('group.hourTariff', limits),
    nicInRate: fc.constantFrom('by-delivery-form' as const, 'yes' as const, 'no' as const),
  })
}

function staffFunction(id: string, limits: Limits) {
  return fc.record({
    id: fc.constant(id),
    name: arbitraryName('Function'),
    hourlyCost: arbitraryInput('function.hourlyCost', limits),
    agencyRate: arbitraryInput('function.agencyRate', limits),
    productiveHours: arbitraryInput('function.productiveHours', limits),
  })
}

function pool(id: string, names: Names, limits: Limits) {
  return fc.record({
    id: fc.constant(id),
    name: arbitraryName('Pool'),
    functionId: fc.constantFrom(...names.functions),
    shiftsPerYear: arbitraryInput('pool.shiftsPerYear', limits),
    shiftLength: arbitraryInput('pool.shiftLength', limits),
    staffPerShift: arbitraryInput('pool.staffPerShift', limits),
    minimumPresence: arbitraryInput('pool.minimumPresence', limits),
    workload: arbitraryInput('pool.workload', limits),
  })
}

/** Fields that no other field of the case limits, so that any value of the field makes a valid variant. */
function isFree(field: FieldKey): boolean {
  const bound = [
    'destination.cash',
    'destination.redeploy',
    'effect.share',
    'technology.start',
    'technology.lastYear',
  ]
  return !bound.includes(field) && !field.endsWith('.fromYear') && !field.endsWith('.toYear')
}

function withVariants(base: BusinessCase, most: number, limits: Limits): fc.Arbitrary<BusinessCase> {
  if (most === 0) return fc.constant(base)
  const places = listInputs(base).filter(({ field }) => isFree(field))
  const override = fc.constantFrom(...places).chain(({ path, field, input }) => {
    const value = arbitraryValue(field, limits.reach)
    const values = fc.array(value, { minLength: 1, maxLength: 3 })
    return fc.tuple(fc.constant(path), 'values' in input ? values : value)
  })
  const switched = fc.tuple(fc.constant('settings.terminalValue'), fc.boolean())
  const overrides = fc.array(fc.oneof({ weight: 3, arbitrary: override }, switched), { maxLength: 4 })
  const variants = fc.array(
    fc.record({ note: arbitraryText(40), overrides: overrides.map(Object.fromEntries) }),
    {
      maxLength: most,
    },
  )
  return variants.map((drawn) => ({ ...base, variants: drawn.map(named) }))
}

function withDistributions(base: BusinessCase, limits: Limits): fc.Arbitrary<BusinessCase> {
  const paths = listInputs(base).map(({ path }) => path)
  return arbitraryDistributions(paths, limits).map((distributions) => ({
    ...base,
    uncertainty: { ...base.uncertainty, distributions },
  }))
}

function withWorkshop(base: BusinessCase): fc.Arbitrary<BusinessCase> {
  return arbitraryWorkshop(listInputs(base).map(({ path }) => path)).map((workshop) => ({
    ...base,
    workshop,
  }))
}

function named(variant: Omit<Variant, 'id' | 'name'>, n: number): Variant {
  return { id: `variant-${String(n + 1)}`, name: `Variant ${String(n + 1)}`, ...variant }
}
