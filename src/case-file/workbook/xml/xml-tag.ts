import { unescaped } from './unescaped.ts'

/** A tag that opens an element, as it is written. */
export interface XmlTag {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly closed: boolean
  readonly end: number
}

const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_.·-]*(?::[\p{L}_][\p{L}\p{M}\p{N}_.·-]*)?$/u
const LONGEST_NAME = 200
const MOST_ATTRIBUTES = 100

/** Reads the tag that begins with `<` at a position; null where it is not one. */
export function xmlTag(text: string, start: number): XmlTag | null {
  const tag = xmlName(text, start + 1)
  if (tag === null) return null
  const attributes = new Map<string, string>()
  let at = start + 1 + tag.length
  for (;;) {
    const next = afterSpace(text, at)
    if (text[next] === '>') return { tag, attributes, closed: false, end: next + 1 }
    if (text.startsWith('/>', next)) return { tag, attributes, closed: true, end: next + 2 }
    const attribute = next === at ? null : attributeAt(text, next)
    if (attribute === null || attributes.has(attribute.name) || attributes.size >= MOST_ATTRIBUTES)
      return null
    attributes.set(attribute.name, attribute.value)
    at = attribute.end
  }
}

export function xmlName(text: string, start: number): string | null {
  let end = start
  while (end < text.length && end - start <= LONGEST_NAME && !isDelimiter(text.charCodeAt(end))) end++
  const name = text.slice(start, end)
  return NAME.test(name) ? name : null
}

function isDelimiter(code: number): boolean {
  return code === 0x3e || code === 0x2f || code === 0x3d || isSpace(code)
}

// Loops, not expressions: an expression over a text of millions of characters runs out of stack.
export function afterSpace(text: string, from: number): number {
  let at = from
  while (isSpace(text.charCodeAt(at))) at++
  return at
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

function attributeAt(text: string, start: number): { name: string; value: string; end: number } | null {
  const name = xmlName(text, start)
  if (name === null) return null
  const equals = afterSpace(text, start + name.length)
  const quoteAt = afterSpace(text, equals + 1)
  const quote = text[quoteAt]
  if (text[equals] !== '=' || (quote !== '"' && quote !== "'")) return null
  const end = text.indexOf(quote, quoteAt + 1)
  const written = text.slice(quoteAt + 1, end)
  const value = end < 0 || written.includes('<') ? null : unescaped(written.replace(/[\t\n]/g, ' '))
  return value === null ? null : { name, value, end: end + 1 }
}
