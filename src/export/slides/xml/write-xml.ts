import type { Child, Element } from './element.ts'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** Characters that XML cannot hold, not even escaped: controls, halves of a pair, and the two that are none. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A whole part of a package. */
export function writeXml(root: Element): string {
  return DECLARATION + written(root)
}

function written(child: Child): string {
  if (child === null) return ''
  if (typeof child === 'string') return escaped(child)
  const attributes = Object.entries(child.attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escaped(String(value))}"`,
  )
  const start = `<${child.name}${attributes.join('')}`
  const inside = child.children.map(written).join('')
  return inside === '' ? `${start}/>` : `${start}>${inside}</${child.name}>`
}

function escaped(text: string): string {
  return text.replace(IMPOSSIBLE, '').replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? '')
}
