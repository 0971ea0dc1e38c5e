import { DELIVERY_FORMS } from '../../domain/delivery-form.ts'
import { z } from '../zod.ts'
import { input, series } from './numbers.ts'
import { id, name, object, reference } from './parts.ts'

export const ownStakeholder = object({ id, name })

export const clientGroup = object({
  id,
  name,
  deliveryForm: z.enum(DELIVERY_FORMS),
  clients: series('group.clients'),
  hourTariff: input('group.hourTariff'),
  nicInRate: z.enum(['by-delivery-form', 'yes', 'no']),
})

export const staffFunction = object({
  id,
  name,
  hourlyCost: input('function.hourlyCost'),
  agencyRate: input('function.agencyRate'),
  productiveHours: input('function.productiveHours'),
})

export const shiftPool = object({
  id,
  name,
  functionId: reference,
  shiftsPerYear: input('pool.shiftsPerYear'),
  shiftLength: input('pool.shiftLength'),
  staffPerShift: input('pool.staffPerShift'),
  minimumPresence: input('pool.minimumPresence'),
  workload: input('pool.workload'),
})
