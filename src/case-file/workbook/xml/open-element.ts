import { qualified, type XmlElement } from './xml-element.ts'
import type { XmlTag } from './xml-tag.ts'

const DEEPEST = 64
const XML: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])

/** The element that a tag opens in another; null where a prefix means nothing, or it lies too deep. */
export function openElement({ tag, attributes }: XmlTag, parent: XmlElement | null): XmlElement | null {
  const spaces = spacesWith(attributes, parent?.spaces ?? XML)
  const depth = (parent?.depth ?? 0) + 1
  if (spaces === null || depth > DEEPEST) return null
  const name = nameOf(tag, spaces, true)
  const named = new Map<string, string>()
  for (const [attribute, value] of attributes) {
    if (isDeclaration(attribute)) continue
    const key = nameOf(attribute, spaces, false)
    if (key === null || named.has(key)) return null
    named.set(key, value)
  }
  return name === null ? null : { name, parent, depth, attributes: named, spaces, tag, text: '' }
}

function isDeclaration(attribute: string): boolean {
  return attribute === 'xmlns' || attribute.startsWith('xmlns:')
}

function spacesWith(
  attributes: ReadonlyMap<string, string>,
  around: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> | null {
  const declared = [...attributes].filter(([attribute]) => isDeclaration(attribute))
  if (declared.length === 0) return around
  const prefixes = declared.map(
    ([attribute, space]) => [attribute.slice('xmlns:'.length), space.trim()] as const,
  )
  const wrong = prefixes.some(
    ([prefix, space]) => prefix.startsWith('xml') || (prefix !== '' && space === ''),
  )
  return wrong ? null : new Map([...around, ...prefixes])
}

function nameOf(written: string, spaces: ReadonlyMap<string, string>, isElement: boolean): string | null {
  const colon = written.indexOf(':')
  if (colon < 0) return isElement ? qualified(spaces.get('') ?? '', written) : written
  const space = spaces.get(written.slice(0, colon))
  const local = written.slice(colon + 1)
  if (space === undefined) return null
  return isElement ? qualified(space, local) : `{${space}}${local}`
}
