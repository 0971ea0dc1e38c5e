import type { BusinessCase } from '../domain/business-case.ts'
import type { Finding } from './place.ts'
import { assetCircles } from './references/asset-circles.ts'
import { caseReferences } from './references/case-references.ts'
import { duplicateIds } from './references/duplicate-ids.ts'
import { knownIds } from './references/known-ids.ts'
import { lineReferences } from './references/line-references.ts'
import { ranges } from './references/ranges.ts'
import { relations } from './references/relations.ts'
import { variantOverrides } from './references/variant-overrides.ts'

/** What is wrong between the parts of a case of which each part is right by itself. */
export function referenceFindings(c: BusinessCase): Finding[] {
  const known = knownIds(c)
  const inBase = [
    ...duplicateIds(c),
    ...caseReferences(c, known),
    ...lineReferences(c, known),
    ...assetCircles(c),
    ...ranges(c),
    ...relations(c),
  ]
  // A path goes by ids, so that it says something only where the ids do.
  return inBase.length > 0 ? inBase : variantOverrides(c)
}
