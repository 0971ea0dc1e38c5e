import type { BusinessCase } from '../domain/business-case.ts'
import type { Headline, Summary } from './rows.ts'

export function summaryOf(businessCase: BusinessCase, headline: Headline): Summary {
  const { name, framing, tags } = businessCase
  return { name, organisation: framing.organisation, tags, headline }
}
