/** `scalar`: a number, true, false or null. `cut-off`: the text ends inside a token. `wrong`: no token of JSON. */
type TokenKind = '{' | '}' | '[' | ']' | ':' | ',' | 'text' | 'scalar' | 'end' | 'cut-off' | 'wrong'

export interface Token {
  readonly kind: TokenKind
  readonly start: number
  /** Where the next token may start. For `cut-off` and `wrong` where it went wrong. */
  readonly end: number
}

const SCALAR = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/

/** The first token at or after a position. */
export function tokenAt(text: string, from: number): Token {
  const start = afterSpace(text, from)
  const first = text[start]
  switch (first) {
    case undefined:
      return { kind: 'end', start, end: start }
    case '{':
    case '}':
    case '[':
    case ']':
    case ':':
    case ',':
      return { kind: first, start, end: start + 1 }
    case '"':
      return textToken(text, start)
    default:
      return scalarToken(text, start)
  }
}

function afterSpace(text: string, from: number): number {
  let at = from
  while (isSpace(text.charCodeAt(at))) at++
  return at
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

// A loop, not an expression: an expression over a text of five million characters runs out of stack.
function textToken(text: string, start: number): Token {
  let at = start + 1
  while (at < text.length) {
    const character = text[at]
    if (character === '"') return { kind: 'text', start, end: at + 1 }
    const length = character === '\\' ? escapeLength(text, at) : text.charCodeAt(at) < 0x20 ? 0 : 1
    if (length === 0)
      return { kind: at + 6 > text.length && character === '\\' ? 'cut-off' : 'wrong', start, end: at }
    at += length
  }
  return { kind: 'cut-off', start, end: text.length }
}

function escapeLength(text: string, at: number): number {
  const next = text[at + 1] ?? ''
  if (next === 'u') return /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0
  return next !== '' && '"\\/bfnrt'.includes(next) ? 2 : 0
}

function scalarToken(text: string, start: number): Token {
  let end = start
  while (end < text.length && isScalarCharacter(text.charCodeAt(end))) end++
  if (SCALAR.test(text.slice(start, end))) return { kind: 'scalar', start, end }
  return { kind: end === text.length && end > start ? 'cut-off' : 'wrong', start, end: start }
}

function isScalarCharacter(code: number): boolean {
  const isDigit = code >= 0x30 && code <= 0x39
  const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
  return isDigit || isLetter || code === 0x2b || code === 0x2d || code === 0x2e
}
