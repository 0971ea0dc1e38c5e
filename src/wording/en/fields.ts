import type { fields as nl } from '../nl/fields.ts'
import { caseFields } from './fields/case-fields.ts'
import { lineFields } from './fields/line-fields.ts'

export const fields = { ...caseFields, ...lineFields } satisfies typeof nl
