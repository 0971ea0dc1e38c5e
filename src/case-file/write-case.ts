import type { BusinessCase } from '../domain/business-case.ts'
import { businessCase as schema } from './schema/business-case.ts'
import { FORMAT, NEWEST_VERSION } from './version.ts'

const HEAD = JSON.stringify({ format: FORMAT, version: NEWEST_VERSION }, null, 2).slice(0, -2)

/** Whether a text that `writeCase` of this or an earlier version wrote is of the newest version; looks at its first lines only. */
export function isOfNewestVersion(text: string): boolean {
  return text.startsWith(`${HEAD},`)
}

/**
 * The one text of a case: keys in the order of the schema, so that equal cases give equal files.
 * A case that the schema refuses is written as it stands, for a file that needs repair is better than lost work.
 */
export function writeCase(businessCase: BusinessCase): string {
  return `${jsonOf(businessCase, 2)}\n`
}

/** The same without space, where every character counts. */
export function writeCompactCase(businessCase: BusinessCase): string {
  return jsonOf(businessCase, 0)
}

function jsonOf(businessCase: BusinessCase, indent: number): string {
  const inOrder = schema.safeParse(businessCase)
  const written = inOrder.success ? inOrder.data : businessCase
  return JSON.stringify({ format: FORMAT, version: NEWEST_VERSION, case: written }, null, indent)
}
