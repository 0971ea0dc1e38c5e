import type { BusinessCase } from '../domain/business-case.ts'
import { LIMITS } from './limits.ts'
import type { Refused } from './outcome.ts'
import { type Finding, refusalAt } from './place.ts'
import { referenceFindings } from './reference-findings.ts'
import type { Refusal } from './refusal.ts'
import { caseFile } from './schema/case-file.ts'
import { shapeFindings } from './shape-findings.ts'
import { FORMAT, NEWEST_VERSION } from './version.ts'

export type Validated = { readonly ok: true; readonly case: BusinessCase } | Refused

/** The root of a file of the newest version, checked as a whole: first each part, then the parts together. */
export function validate(root: unknown): Validated {
  const shaped = caseFile.safeParse(root)
  if (!shaped.success) return refused(root, shapeFindings(shaped.error.issues, root))
  const findings = referenceFindings(shaped.data.case)
  return findings.length > 0 ? refused(root, findings) : { ok: true, case: shaped.data.case }
}

/** Why a case that is being edited could not be opened again if it were written as it is; empty where it could. */
export function checkCase(businessCase: BusinessCase): readonly Refusal[] {
  const result = validate({ format: FORMAT, version: NEWEST_VERSION, case: businessCase })
  return result.ok ? [] : result.refusals
}

export function refused(root: unknown, findings: readonly Finding[]): Refused {
  return {
    ok: false,
    refusals: findings.slice(0, LIMITS.refusals).map((finding) => refusalAt(root, finding)),
  }
}
