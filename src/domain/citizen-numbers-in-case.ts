import type { BusinessCase } from './business-case.ts'
import { hasCitizenNumber } from './citizen-number.ts'

/** What people write in words; all other texts are numbers, choices and ids. */
const WORDS = new Set([
  ...['name', 'tags', 'source', 'note'],
  ...['organisation', 'question', 'problem', 'withoutTechnology', 'decisionMaker', 'author'],
  ...['what', 'before', 'after', 'who', 'said'],
])

/** The paths of the texts in which something looks like a citizen service number. */
export function citizenNumbersInCase(c: BusinessCase): readonly string[] {
  return pathsIn(c, '', false)
}

function pathsIn(part: unknown, path: string, isWords: boolean): readonly string[] {
  if (typeof part === 'string') return isWords && hasCitizenNumber(part) ? [path] : []
  if (typeof part !== 'object' || part === null) return []
  if (isWords) return Object.values(part).some((each) => pathsIn(each, path, true).length > 0) ? [path] : []
  return Object.entries(part).flatMap(([key, value]) =>
    pathsIn(value, [path, stepTo(value, key)].filter(Boolean).join('.'), WORDS.has(key)),
  )
}

/** Members of a list are named by their id, as in paths.ts. */
function stepTo(member: unknown, key: string): string {
  const hasId = typeof member === 'object' && member !== null && 'id' in member
  return hasId && typeof member.id === 'string' ? member.id : key
}
