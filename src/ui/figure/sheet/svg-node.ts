/** An element of a vector drawing. */
export interface SvgNode {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

export function svgNode(
  tag: string,
  attributes: SvgNode['attributes'],
  children: SvgNode['children'] = [],
): SvgNode {
  return { tag, attributes, children }
}

/** The drawing as text; whatever stands in a text stays text. */
export function svgText({ tag, attributes, children }: SvgNode): string {
  const own = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(written(value))}"`)
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : svgText(child)))
  return `<${tag}${own.join('')}${inner.length === 0 ? '/>' : `>${inner.join('')}</${tag}>`}`
}

/** A hundredth of a pixel is finer than anyone prints. */
function written(value: string | number): string {
  return typeof value === 'string' ? value : String(Math.round(value * 100) / 100)
}

// What XML cannot hold at all, not even escaped.
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

function escaped(text: string): string {
  return text
    .replace(UNWRITABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
