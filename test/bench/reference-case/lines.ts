import type { Effect, StakeholderAmount } from '../../../src/domain/effect.ts'
import {
  newAsset,
  newEffect,
  newOneOff,
  newRecurring,
  newTechnology,
  newTimeEffect,
} from '../../../src/domain/defaults.ts'
import type { EffectKind } from '../../../src/domain/effect.ts'
import type { Input } from '../../../src/domain/input.ts'
import type { AssetLine, Driver, OneOffLine, RecurringLine } from '../../../src/domain/lines.ts'
import type { TimeEffect } from '../../../src/domain/time-effect.ts'
import type { Technology } from '../../../src/domain/business-case.ts'
import { fixed } from './numbers.ts'

export const FIXED: Driver = { kind: 'fixed' }
export const USERS: Driver = { kind: 'users' }
export const NEW_USERS: Driver = { kind: 'new-users' }

/** A technology that serves groups, each with the share of its clients that is eligible. */
export function technology(
  id: string,
  eligible: Readonly<Record<string, Input>>,
  parts: Omit<Partial<Technology>, 'id' | 'groups'>,
): Technology {
  const groups = Object.entries(eligible).map(([groupId, share]) => ({
    id: `${id}-${groupId}`,
    groupId,
    eligible: share,
  }))
  return { ...newTechnology(id, id), groups, ...parts }
}

export function asset(id: string, parts: Partial<AssetLine>): AssetLine {
  return { ...newAsset(id, id), ...parts }
}

export function oneOff(
  id: string,
  driver: Driver,
  amount: Input,
  parts: Partial<OneOffLine> = {},
): OneOffLine {
  return { ...newOneOff(id, id), driver, amount, ...parts }
}

export function recurring(
  id: string,
  driver: Driver,
  amount: Input,
  parts: Partial<RecurringLine> = {},
): RecurringLine {
  return { ...newRecurring(id, id), driver, amount, ...parts }
}

export function time(id: string, functionId: string, parts: Partial<TimeEffect>): TimeEffect {
  return { ...newTimeEffect(id, id, functionId), ...parts }
}

export function effect<K extends EffectKind>(
  kind: K,
  id: string,
  parts: Partial<Extract<Effect, { kind: K }>>,
): Effect {
  return { ...newEffect(kind, id, id, `${id}-part`), ...parts }
}

/** What a unit of an effect of line `id` is worth per stakeholder. */
export function amounts(id: string, per: Readonly<Record<string, Input | string>>): StakeholderAmount[] {
  return Object.entries(per).map(([stakeholder, amount]) => ({
    id: `${id}-${stakeholder}`,
    stakeholder,
    amount: typeof amount === 'string' ? fixed(amount) : amount,
  }))
}
