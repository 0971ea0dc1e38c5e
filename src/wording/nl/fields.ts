import type { FieldKey } from '../../domain/fields.ts'
import { caseFields } from './fields/case-fields.ts'
import { lineFields } from './fields/line-fields.ts'

export interface FieldWords {
  /** A short noun. */
  readonly label: string
  readonly hint: string
}

export const fields: Readonly<Record<FieldKey, FieldWords>> = { ...caseFields, ...lineFields }
