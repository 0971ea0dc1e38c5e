import { type FieldKey, isFieldKey } from '../domain/fields.ts'
import { found, shortened } from './found.ts'
import { LIMITS } from './limits.ts'
import { numberReason } from './number-reason.ts'
import { type Finding, type Place, isObject, pathText, valueAtPlace } from './place.ts'
import type { ExpectedType, Reason } from './refusal.ts'
import { suggestion } from './suggestion.ts'
import type { z } from './zod.ts'

type Issue = z.core.$ZodIssue

const MOST = 2 * LIMITS.refusals

/**
 * What zod complains of, in our own reasons. `root` is what was checked. A file can be wrong in a hundred thousand ways at
 * once, so only as many are looked into as can be told.
 */
export function shapeFindings(issues: readonly Issue[], root: unknown): Finding[] {
  const findings = issues.slice(0, MOST).flatMap((issue) => {
    const place = issue.path.filter((step) => typeof step !== 'symbol')
    return issue.code === 'unrecognized_keys'
      ? unknownKeys(issue.keys, issue.message.split(' '), place, root)
      : [{ place, reason: reasonOf(issue, place, valueAtPlace(root, place)) }]
  })
  return withoutMisspelt(findings)
}

/** A key that is missing because it is misspelt is one fault, not two. */
function withoutMisspelt(findings: readonly Finding[]): Finding[] {
  const meant = new Set(
    findings.map(({ place, reason }) =>
      reason.code === 'unknown-key' ? pathText([...place.slice(0, -1), reason.suggestion ?? '']) : '',
    ),
  )
  return findings.filter(({ place, reason }) => reason.code !== 'missing-key' || !meant.has(pathText(place)))
}

function unknownKeys(
  keys: readonly string[],
  allowed: readonly string[],
  place: Place,
  root: unknown,
): Finding[] {
  const parent = valueAtPlace(root, place)
  const absent = allowed.filter((key) => !isObject(parent) || !Object.hasOwn(parent, key))
  return keys.slice(0, MOST).map((key) => {
    const meant = suggestion(key, absent)
    const reason = { code: 'unknown-key', key: shortened(key) } as const
    return { place: [...place, key], reason: meant === undefined ? reason : { ...reason, suggestion: meant } }
  })
}

function reasonOf(issue: Issue, place: Place, value: unknown): Reason {
  if (value === undefined) return { code: 'missing-key', key: String(place.at(-1) ?? '') }
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', expected: expectedType(issue.expected), found: found(value) }
    case 'invalid_value':
      return notInList(issue.values.map(String), value)
    case 'invalid_union':
      return unionReason(issue, value)
    case 'too_big':
      return sizeReason(Number(issue.maximum), value)
    case 'too_small':
      return { code: 'too-few', least: Number(issue.minimum) }
    default:
      return customReason(issue, value)
  }
}

function expectedType(expected: string): ExpectedType {
  if (expected === 'string') return 'text'
  if (expected === 'boolean') return 'yes-no'
  return expected === 'array' ? 'list' : 'object'
}

function notInList(allowed: readonly string[], value: unknown): Reason {
  if (typeof value !== 'string') return { code: 'wrong-type', expected: 'text', found: found(value) }
  const meant = suggestion(value, allowed)
  const reason = { code: 'not-in-list', allowed, found: found(value) } as const
  return meant === undefined ? reason : { ...reason, suggestion: meant }
}

function unionReason(issue: z.core.$ZodIssueInvalidUnion, value: unknown): Reason {
  if (issue.discriminator !== undefined) return notInList(optionsOf(issue), value)
  if (typeof value === 'string' || Array.isArray(value)) return { code: 'not-a-decimal', found: found(value) }
  return { code: 'wrong-type', expected: 'text-list-or-yes-no', found: found(value) }
}

function optionsOf(issue: z.core.$ZodIssueInvalidUnion): readonly string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
}

function sizeReason(limit: number, value: unknown): Reason {
  if (typeof value === 'string') return { code: 'text-too-long', limit, length: value.length }
  return { code: 'too-many', limit, count: Array.isArray(value) ? value.length : 0 }
}

function customReason(issue: Issue, value: unknown): Reason {
  switch (issue.message) {
    case 'blank':
      return { code: 'blank' }
    case 'too-many':
      return {
        code: 'too-many',
        limit: LIMITS.overrides,
        count: isObject(value) ? Object.keys(value).length : 0,
      }
    case 'control-character':
    case 'not-an-id':
    case 'not-a-date':
      return { code: issue.message, found: found(value) }
    default:
      return decimalReason(fieldOf(issue), value)
  }
}

function decimalReason(field: FieldKey | null, value: unknown): Reason {
  const reason = field === null ? null : numberReason(String(value), field)
  return reason ?? { code: 'not-a-decimal', found: found(value) }
}

function fieldOf(issue: Issue): FieldKey | null {
  const field: unknown = issue.code === 'custom' ? issue.params?.['field'] : undefined
  return isFieldKey(field) ? field : null
}
