import { FUNDING_RULES } from '../../domain/funding.ts'
import { z } from '../zod.ts'
import { driver } from './lines.ts'
import { input, series } from './numbers.ts'
import { id, list, name, object, perPeriod, reference } from './parts.ts'

const fundingAmount = z.discriminatedUnion('kind', [
  object({ kind: z.literal('fixed'), amounts: series('funding.amounts') }),
  object({
    kind: z.literal('rate'),
    rate: input('funding.rate'),
    hoursPerClientMonth: input('funding.hoursPerClientMonth').exactOptional(),
    per: perPeriod,
    technologyId: reference,
    driver,
    fromYear: input('funding.fromYear'),
    toYear: input('funding.toYear'),
  }),
])

export const fundingLine = object({
  id,
  name,
  funder: reference,
  rule: z.enum(FUNDING_RULES),
  provenTechnology: z.boolean(),
  duration: z.enum(['temporary', 'structural']),
  amount: fundingAmount,
  earmarkedShare: input('funding.earmarkedShare'),
  coFundedShare: input('funding.coFundedShare'),
  administration: series('funding.administration'),
})

export const financing = z.discriminatedUnion('kind', [
  object({
    id,
    kind: z.literal('loan'),
    name,
    lender: reference,
    principal: input('loan.principal'),
    rate: input('loan.rate'),
    years: input('loan.years'),
  }),
  object({
    id,
    kind: z.literal('health-impact-bond'),
    name,
    investor: reference,
    principal: input('bond.principal'),
    return: input('bond.return'),
    outcomePayers: list(object({ id, stakeholder: reference, share: input('bond.share') })),
  }),
])
