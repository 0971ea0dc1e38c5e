import type { BusinessCase, ServedGroup, Technology } from '../domain/business-case.ts'
import {
  assumed,
  newAsset,
  newOneOff,
  newPool,
  newRecurring,
  newTechnology,
  newTimeEffect,
} from '../domain/defaults.ts'
import type { Effect } from '../domain/effect.ts'
import type { Input } from '../domain/input.ts'
import type { AssetLine, OneOffLine, RecurringLine } from '../domain/lines.ts'
import type { Destination, TimeEffect } from '../domain/time-effect.ts'
import type { DecimalText } from '../quantity/decimal-text.ts'
import { carer } from './care-figures.ts'
import { type Asked, type CatalogueFigure, published } from './figure.ts'
import type { TechnologyNames } from './technology-names.ts'
import type { TechnologyTemplate } from './template.ts'

/** What becomes of the time that is saved. */
export const FREED = ['quality', 'agency', 'production', 'shift'] as const
export type Freed = (typeof FREED)[number]

/** What is known before there is a first result. Shares are fractions; amounts exclude VAT; null where nobody has said. */
export interface TechnologyAnswers {
  readonly suits: DecimalText | null
  readonly device: DecimalText | null
  /** Per month. */
  readonly subscription: DecimalText | null
  /** Project and implementation, once. */
  readonly implementation: DecimalText | null
  /** Per client who uses it, in the period of the template. */
  readonly minutes: DecimalText | null
  readonly freed: Freed
}

/** Nothing is known yet but what the catalogue gives. */
export const NO_ANSWERS: TechnologyAnswers = {
  suits: null,
  device: null,
  subscription: null,
  implementation: null,
  minutes: null,
  freed: 'quality',
}

interface Making {
  readonly template: TechnologyTemplate
  readonly names: TechnologyNames
  readonly newId: () => string
}

const LIFE = published(
  '3',
  'NZa, onderzoek bekostiging zorgtechnologie (2023): vervanging na ongeveer drie jaar',
  '2023',
)

/**
 * The case with a technology of the catalogue as its last one: its lines with what was answered, what the catalogue gives, or nothing
 * yet; for every group there is; with a staff function and a shift pool where it needs one and there is none.
 */
export function withTechnologyFromTemplate(
  c: BusinessCase,
  { template, names, newId }: Making,
  answers: TechnologyAnswers,
): BusinessCase {
  const functions = c.functions.length > 0 ? c.functions : [carer(newId(), names.function)]
  const functionId = functions[0]?.id ?? ''
  const needsPool = answers.freed === 'shift' && c.pools.length === 0
  const pools = needsPool ? [...c.pools, newPool(newId(), names.pool, functionId)] : c.pools
  const making = { template, names, newId }
  const technology: Technology = {
    ...newTechnology(newId(), names.technology),
    groups: c.groups.map(({ id }) => servedBy(making, id, answers.suits)),
    assets: devices(making, answers.device),
    oneOffs: oneOffs(making, answers.implementation),
    recurring: recurring(making, answers.subscription),
    timeEffects: timeEffects(making, functionId, answers, destinationOf(answers.freed, pools[0]?.id)),
    effects: effects(making),
  }
  return { ...c, functions, pools, technologies: [...c.technologies, technology] }
}

function servedBy(
  { template, names, newId }: Making,
  groupId: string,
  suits: DecimalText | null,
): ServedGroup {
  return {
    id: newId(),
    groupId,
    eligible: suits === null ? shareOf(template, names) : answered(template.suits, suits, names),
  }
}

/** Nobody knows for how many it is meant: then for all, as with a technology that is added by hand. */
function shareOf({ suits }: TechnologyTemplate, names: TechnologyNames): Input {
  return suits.kind === 'suggestion' ? suits.input : { ...assumed('1'), note: names.toAsk[suits.ask] }
}

function devices(making: Making, price: DecimalText | null): readonly AssetLine[] {
  const { template, names, newId } = making
  if (template.device === null) return []
  const { driver, amount } = template.device
  const line = newAsset(newId(), names.device)
  return [{ ...line, driver: { kind: driver }, price: answered(amount, price, names), life: LIFE }]
}

function oneOffs({ names, newId }: Making, implementation: DecimalText | null): readonly OneOffLine[] {
  const line = (name: string, category: OneOffLine['category'], ask: Asked, amount: DecimalText | null) => ({
    ...newOneOff(newId(), name),
    category,
    amount: given(amount, ask, names),
  })
  return [
    line(names.implementation, 'implementation', 'team', implementation),
    line(names.training, 'training', 'training', null),
    {
      ...line(names.infrastructure, 'infrastructure', 'ict', null),
      driver: { kind: 'locations' },
    },
  ]
}

function recurring({ template, names, newId }: Making, amount: DecimalText | null): readonly RecurringLine[] {
  const { subscription } = template
  return [
    {
      ...newRecurring(newId(), names.subscription),
      per: 'month',
      driver: { kind: subscription.driver },
      amount: answered(subscription.amount, amount, names),
    },
    {
      ...newRecurring(newId(), names.management),
      category: 'management',
      amount: given(null, 'ict', names),
    },
  ]
}

function timeEffects(
  { template, names, newId }: Making,
  functionId: string,
  { minutes }: TechnologyAnswers,
  destination: Destination,
): readonly TimeEffect[] {
  const saved = newTimeEffect(newId(), names.saved, functionId)
  const extra = newTimeEffect(newId(), names.extra, functionId)
  return [
    {
      ...saved,
      per: template.saved.per,
      minutes: answered(template.saved.minutes, minutes, names),
      destination,
    },
    {
      ...extra,
      direction: 'extra',
      per: 'week',
      minutes: given(null, 'pilot', names),
      destination: { kind: 'shares', cash: assumed('1'), redeploy: assumed('0'), cashHours: 'own-staff' },
    },
  ]
}

function destinationOf(freed: Freed, poolId: string | undefined): Destination {
  if (freed === 'shift' && poolId !== undefined) return { kind: 'pool', poolId }
  const shares = (cash: string, redeploy: string, cashHours: 'agency' | 'own-staff'): Destination => ({
    kind: 'shares',
    cash: assumed(cash),
    redeploy: assumed(redeploy),
    cashHours,
  })
  if (freed === 'agency') return shares('1', '0', 'agency')
  return freed === 'production' ? shares('0', '1', 'own-staff') : shares('0', '0', 'own-staff')
}

function effects({ template, names, newId }: Making): readonly Effect[] {
  const { effect } = template
  if (effect === undefined) return []
  const own = { id: newId(), name: names.effect }
  if (!('amounts' in effect)) return [{ ...effect, ...own }]
  return [{ ...effect, ...own, amounts: effect.amounts.map((amount) => ({ ...amount, id: newId() })) }]
}

/** What was answered; with the source of the catalogue where that says the same, and with whom to ask where it says nothing. */
function answered(figure: CatalogueFigure, answer: DecimalText | null, names: TechnologyNames): Input {
  if (figure.kind === 'open') return given(answer, figure.ask, names)
  return answer === null || answer === figure.input.value ? figure.input : assumed(answer)
}

function given(answer: DecimalText | null, ask: Asked, names: TechnologyNames): Input {
  return { ...assumed(answer ?? '0'), note: names.toAsk[ask] }
}
