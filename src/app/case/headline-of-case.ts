import type { BusinessCase } from '../../domain/business-case.ts'
import { Calculation } from '../../engine/calculation.ts'
import { type Headline, headlineOf } from '../../engine/headline.ts'

export function headlineOfCase(businessCase: BusinessCase): Headline {
  return headlineOf(Calculation.of(businessCase))
}
