import { shortened } from './found.ts'
import { type Token, tokenAt } from './json-token.ts'
import { LIMITS } from './limits.ts'
import type { Finding, Place } from './place.ts'
import type { Position, Reason } from './refusal.ts'
import { isForbiddenKey } from './text-rules.ts'

type Frame = { readonly keys: Set<string>; key: string | null } | { index: number }
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

interface Scan {
  readonly text: string
  /** The objects and lists that are open, outermost first. A list, as recursion would end at some depth. */
  readonly open: Frame[]
  expected: Expected
  elements: number
  values: number
}

/**
 * Reads JSON text without making anything of it, so that what JSON.parse would take in silence is refused first:
 * double keys, keys that reach into what objects share, depth and size without end.
 * @returns the first thing that is wrong, or null
 */
export function scanJson(text: string): Finding | null {
  const scan: Scan = { text, open: [], expected: 'value', elements: 0, values: 0 }
  for (let at = 0; ;) {
    const token = tokenAt(text, at)
    if (token.kind === 'end' && scan.expected === 'nothing') return null
    const reason = take(scan, token)
    if (reason !== null) return { place: placeOf(scan.open), reason }
    at = token.end
  }
}

function take(scan: Scan, token: Token): Reason | null {
  const { expected, open, text } = scan
  if (expected === 'nothing')
    return { code: 'trailing-data', found: excerpt(text, token), ...position(text, token.start) }
  if (token.kind === 'end' || token.kind === 'cut-off')
    return { code: 'cut-off', ...position(text, text.length) }
  const frame = open.at(-1)
  switch (token.kind) {
    case '}':
    case ']':
      if (!canClose(expected, token.kind, frame)) break
      open.pop()
      scan.expected = afterValue(scan)
      return null
    case ',':
      if (expected !== 'comma-or-end' || frame === undefined) break
      if ('index' in frame) frame.index++
      else frame.key = null
      scan.expected = 'index' in frame ? 'value' : 'key'
      return null
    case ':':
      if (expected !== 'colon') break
      scan.expected = 'value'
      return null
    case 'text':
      if (expected === 'key' || expected === 'key-or-end') return takeKey(scan, token, frame)
      return takeValue(scan, token)
    case '{':
    case '[':
    case 'scalar':
      return takeValue(scan, token)
    case 'wrong':
  }
  return notJson(text, token)
}

function canClose(expected: Expected, kind: '}' | ']', frame: Frame | undefined): boolean {
  if (frame === undefined) return false
  const isList = 'index' in frame
  if (expected === 'comma-or-end') return isList === (kind === ']')
  return expected === (kind === ']' ? 'value-or-end' : 'key-or-end')
}

function afterValue({ open }: Scan): Expected {
  return open.length === 0 ? 'nothing' : 'comma-or-end'
}

function takeValue(scan: Scan, token: Token): Reason | null {
  if (scan.expected !== 'value' && scan.expected !== 'value-or-end') return notJson(scan.text, token)
  const at = () => position(scan.text, token.start)
  scan.values++
  if (scan.values > LIMITS.values) return { code: 'too-much', of: 'values', limit: LIMITS.values, ...at() }
  if (token.kind === '{' && isList(scan.open.at(-1))) scan.elements++
  if (scan.elements > LIMITS.elements)
    return { code: 'too-much', of: 'elements', limit: LIMITS.elements, ...at() }
  scan.expected = opened(scan.open, token)
  return scan.open.length > LIMITS.depth ? { code: 'too-deep', limit: LIMITS.depth, ...at() } : null
}

function opened(open: Frame[], { kind }: Token): Expected {
  if (kind === '{') open.push({ keys: new Set(), key: null })
  else if (kind === '[') open.push({ index: 0 })
  else return open.length === 0 ? 'nothing' : 'comma-or-end'
  return kind === '{' ? 'key-or-end' : 'value-or-end'
}

function isList(frame: Frame | undefined): boolean {
  return frame !== undefined && 'index' in frame
}

function takeKey(scan: Scan, { start, end }: Token, frame: Frame | undefined): Reason | null {
  if (frame === undefined || 'index' in frame) return null
  const key = String(JSON.parse(scan.text.slice(start, end)))
  const at = () => position(scan.text, start)
  frame.key = key
  if (isForbiddenKey(key)) return { code: 'forbidden-key', key, ...at() }
  if (frame.keys.has(key)) return { code: 'duplicate-key', key: shortened(key), ...at() }
  frame.keys.add(key)
  scan.expected = 'colon'
  return null
}

function notJson(text: string, token: Token): Reason {
  const at = token.kind === 'wrong' ? token.end : token.start
  return { code: 'not-json', found: excerpt(text, { ...token, start: at }), ...position(text, at) }
}

function excerpt(text: string, { start }: Token): string {
  return shortened(text.slice(start, start + LIMITS.found).split(/[\r\n]/, 1)[0] ?? '')
}

function position(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

function placeOf(open: readonly Frame[]): Place {
  return open.flatMap((frame) => ('index' in frame ? frame.index : (frame.key ?? [])))
}
