import type { BusinessCase } from '../domain/business-case.ts'
import { contribution } from '../export/analyses/contribution.ts'
import { variants } from '../export/analyses/variants.ts'

/** What `--analysis NAME` gives of a case, as values for JSON: keys in the terms of the field, decimals as text. */
export const ANALYSES: Readonly<Record<string, (c: BusinessCase) => object>> = { contribution, variants }
