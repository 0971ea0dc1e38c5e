import type { KnownStakeholder } from './stakeholder.ts'

export const DELIVERY_FORMS = [
  'zzp',
  'vpt-clustered',
  'vpt-unclustered',
  'mpt',
  'pgb',
  'district-nursing',
  'wmo',
] as const
export type DeliveryForm = (typeof DELIVERY_FORMS)[number]

/** `integral`: a rate per day whatever the hours. `hour`: care that is not delivered is not billed. `budget`: the client holds it. */
export type Payment = 'integral' | 'hour' | 'budget'

export interface DeliveryFormFacts {
  readonly payer: KnownStakeholder
  readonly payment: Payment
  /** Whether the rate contains the normatieve inventariscomponent (nic), unless the case says otherwise. */
  readonly nicInRate: boolean
}

/**
 * Who pays and how, per delivery form.
 * Sources: NZa, research on financing of care technology (2023); vgn.nl 2014 and Zilveren Kruis Nota van Inlichtingen 2024-2026 for
 * the nic outside zzp. A pgb is a budget of the client, so the provider bills what is agreed and no rate contains a nic.
 */
export const DELIVERY_FORM_FACTS: Readonly<Record<DeliveryForm, DeliveryFormFacts>> = {
  zzp: { payer: 'wlz', payment: 'integral', nicInRate: true },
  'vpt-clustered': { payer: 'wlz', payment: 'integral', nicInRate: false },
  'vpt-unclustered': { payer: 'wlz', payment: 'integral', nicInRate: false },
  mpt: { payer: 'wlz', payment: 'hour', nicInRate: false },
  pgb: { payer: 'wlz', payment: 'budget', nicInRate: false },
  'district-nursing': { payer: 'zvw', payment: 'hour', nicInRate: false },
  wmo: { payer: 'wmo', payment: 'hour', nicInRate: false },
}
