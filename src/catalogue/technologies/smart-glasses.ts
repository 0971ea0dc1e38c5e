import { open } from '../figure.ts'
import type { TechnologyTemplate } from '../template.ts'

/** A Dutch study of four organisations could not conclude that it saves time (AWO-L Zuid-Limburg, 2020). */
export const smartGlasses: TechnologyTemplate = {
  deliveryForm: 'zzp',
  suits: open('own-records'),
  device: { driver: 'locations', amount: open('supplier') },
  subscription: { driver: 'locations', amount: open('supplier') },
  saved: { per: 'week', minutes: open('pilot') },
  inShifts: false,
}
