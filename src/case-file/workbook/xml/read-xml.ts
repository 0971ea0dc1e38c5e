import { shortened } from '../../found.ts'
import { LIMITS } from '../../limits.ts'
import { refusalOf } from '../../outcome.ts'
import type { Refusal } from '../../refusal.ts'
import { openElement } from './open-element.ts'
import { unescaped } from './unescaped.ts'
import type { XmlElement } from './xml-element.ts'
import { afterSpace, xmlName, xmlTag } from './xml-tag.ts'

/** A part of a workbook as text. */
export interface XmlPart {
  readonly name: string
  readonly text: string
}

export interface XmlVisitor {
  readonly open?: (element: XmlElement) => Refusal | null
  /** With all its text. */
  readonly close: (element: XmlElement) => Refusal | null
}

interface Scan {
  readonly text: string
  readonly visitor: XmlVisitor
  at: number
  element: XmlElement | null
  rooted: boolean
}

/** `wrong`: not well-formed here. */
type Step = Refusal | 'wrong' | 'dtd' | null

const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/

const DECLARATION =
  /^<\?xml\s+version\s*=\s*(["'])1\.0\1(?:\s+encoding\s*=\s*(["'])(?<name>[A-Za-z][\w.-]*)\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\4)?\s*$/

/**
 * Reads XML from begin to end and shows each element to a visitor, which may refuse. Knows no document types, and so no
 * entities but the five of XML itself.
 * @returns the first thing that is wrong, or null
 */
export function readXml({ name, text }: XmlPart, visitor: XmlVisitor): Refusal | null {
  const scan: Scan = { text: withPlainLineEnds(text), visitor, at: 0, element: null, rooted: false }
  const forbidden = scan.text.search(FORBIDDEN)
  if (forbidden >= 0) return notXml(name, scan.text, forbidden)
  while (scan.at < scan.text.length) {
    const step = takeText(scan) ?? takeMarkup(scan)
    if (step === 'dtd') return refusalOf({ code: 'xml-with-dtd' }, name)
    if (step === 'wrong') return notXml(name, scan.text, scan.at)
    if (step !== null) return step
  }
  return scan.rooted && scan.element === null ? null : notXml(name, scan.text, scan.text.length)
}

function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

function takeText(scan: Scan): Step {
  const next = scan.text.indexOf('<', scan.at)
  const end = next < 0 ? scan.text.length : next
  if (scan.element === null) {
    if (afterSpace(scan.text, scan.at) < end) return 'wrong'
  } else {
    const written = scan.text.slice(scan.at, end)
    const text = written.includes(']]>') ? null : unescaped(written)
    if (text === null) return 'wrong'
    scan.element.text += text
  }
  scan.at = end
  return null
}

function takeMarkup(scan: Scan): Step {
  const { text, at } = scan
  if (at >= text.length) return null
  switch (text[at + 1]) {
    case '/':
      return takeEndTag(scan)
    case '?':
      return takeInstruction(scan)
    case '!':
      return takeDeclaration(scan)
    default:
      return takeTag(scan)
  }
}

function takeTag(scan: Scan): Step {
  const tag = scan.element === null && scan.rooted ? null : xmlTag(scan.text, scan.at)
  const element = tag === null ? null : openElement(tag, scan.element)
  if (tag === null || element === null) return 'wrong'
  scan.at = tag.end
  scan.element = element
  scan.rooted = true
  return scan.visitor.open?.(element) ?? (tag.closed ? close(scan, element) : null)
}

function takeEndTag(scan: Scan): Step {
  const { text, at, element } = scan
  const tag = xmlName(text, at + 2)
  const end = afterSpace(text, at + 2 + (tag?.length ?? 0))
  if (element === null || element.tag !== tag || text[end] !== '>') return 'wrong'
  scan.at = end + 1
  return close(scan, element)
}

function close(scan: Scan, element: XmlElement): Step {
  scan.element = element.parent
  return scan.visitor.close(element)
}

/** `<?…?>`. The one that says the encoding may only stand first, and must say the encoding that was read. */
function takeInstruction(scan: Scan): Step {
  const { text, at } = scan
  const end = text.indexOf('?>', at + 2)
  const written = text.slice(at, end)
  const target = /^<\?([\p{L}_][\p{L}\p{N}_.-]*)(?=\s|$)/u.exec(written.slice(0, 60))?.[1]
  if (end < 0 || target === undefined) return 'wrong'
  if (target.toLowerCase() === 'xml' && (at > 0 || !isUtf8Declaration(written))) return 'wrong'
  scan.at = end + 2
  return null
}

function isUtf8Declaration(text: string): boolean {
  const encoding = DECLARATION.exec(text.slice(0, 200))?.groups
  return encoding !== undefined && /^(?:utf-?8|us-ascii)?$/i.test(encoding['name'] ?? '')
}

function takeDeclaration(scan: Scan): Step {
  const { text, at, element } = scan
  if (text.startsWith('<!DOCTYPE', at)) return 'dtd'
  const isComment = text.startsWith('<!--', at)
  if (!isComment && (element === null || !text.startsWith('<![CDATA[', at))) return 'wrong'
  const from = at + (isComment ? '<!--' : '<![CDATA[').length
  const end = text.indexOf(isComment ? '--' : ']]>', from)
  if (end < 0 || (isComment && text[end + 2] !== '>')) return 'wrong'
  if (!isComment && element !== null) element.text += text.slice(from, end)
  scan.at = end + 3
  return null
}

function notXml(part: string, text: string, at: number): Refusal {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  const column = at - before.lastIndexOf('\n')
  const found = shortened(text.slice(at, at + LIMITS.found).split('\n', 1)[0] ?? '')
  return refusalOf({ code: 'not-xml', found, line, column }, part)
}
