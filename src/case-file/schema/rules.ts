import { FUNDING_RULES } from '../../domain/funding.ts'
import { z } from '../zod.ts'
import { input } from './numbers.ts'
import { object } from './parts.ts'

export const ruleLimits = object({
  id: z.enum(FUNDING_RULES),
  validFrom: input('rule.validFrom'),
  validTo: input('rule.validTo').exactOptional(),
  mostPerYear: input('rule.mostPerYear').exactOptional(),
  mostYears: input('rule.mostYears').exactOptional(),
  mostHours: input('rule.mostHours').exactOptional(),
  mostShare: input('rule.mostShare').exactOptional(),
  excludesProven: z.boolean(),
}).meta({ description: 'What a scheme allows; what is absent is not limited.' })
