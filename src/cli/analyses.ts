import type { BusinessCase } from '../domain/business-case.ts'
import { breakEven } from '../export/analyses/break-even.ts'
import { contribution } from '../export/analyses/contribution.ts'
import { monteCarlo } from '../export/analyses/monte-carlo.ts'
import { tornado } from '../export/analyses/tornado.ts'
import { variants } from '../export/analyses/variants.ts'

/** What `--analysis NAME` gives of a case, as values for JSON: keys in the terms of the field, decimals as text. */
export const ANALYSES: Readonly<Record<string, (c: BusinessCase) => object>> = {
  tornado,
  'break-even': breakEven,
  'monte-carlo': monteCarlo,
  contribution,
  variants,
}
