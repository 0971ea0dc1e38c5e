import type { DeliveryForm } from '../domain/delivery-form.ts'
import type { Effect } from '../domain/effect.ts'
import type { OccurrencePeriod } from '../domain/time-effect.ts'
import type { CatalogueFigure } from './figure.ts'

/** What an amount is paid for. */
export type PaidFor = 'users' | 'locations' | 'employees'

export interface TemplateAmount {
  readonly driver: PaidFor
  readonly amount: CatalogueFigure
}

/** A care technology with what is known of it: the lines that a case of it has, and the numbers that sources give. */
export interface TechnologyTemplate {
  /** The form of care in which it is used most. */
  readonly deliveryForm: DeliveryForm
  /** Share of the clients that it suits. */
  readonly suits: CatalogueFigure
  /** Bought, excluding VAT; null where it is only rented. */
  readonly device: TemplateAmount | null
  /** Per month, excluding VAT. */
  readonly subscription: TemplateAmount
  /** Time of staff that it saves, per client who uses it. */
  readonly saved: { readonly per: OccurrencePeriod; readonly minutes: CatalogueFigure }
  /** Whether minutes are mostly saved in a shift with a minimum presence. */
  readonly inShifts: boolean
  /** What it does besides time; the ids are made when it is used. */
  readonly effect?: Effect
}
