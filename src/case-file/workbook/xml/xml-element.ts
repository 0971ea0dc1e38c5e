/** An element that is open, or has just been closed. */
export interface XmlElement {
  /** Without prefix where its namespace is one of workbooks, otherwise as `{namespace}name`. */
  readonly name: string
  readonly parent: XmlElement | null
  readonly depth: number
  /** Attributes without prefix by name; others as `{namespace}name`. */
  readonly attributes: ReadonlyMap<string, string>
  /** What prefixes mean here. */
  readonly spaces: ReadonlyMap<string, string>
  /** The tag, to compare with the one that closes it. */
  readonly tag: string
  /** The text directly in it, so far. */
  text: string
}

const MAIN = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://schemas.openxmlformats.org/package/2006/relationships',
]
const RELATIONSHIP_IDS = [
  '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id',
  '{http://purl.oclc.org/ooxml/officeDocument/relationships}id',
]

export function qualified(space: string, local: string): string {
  return MAIN.includes(space) ? local : `{${space}}${local}`
}

export function relationshipId({ attributes }: XmlElement): string | undefined {
  return RELATIONSHIP_IDS.map((name) => attributes.get(name)).find((id) => id !== undefined)
}

/** Whether an element stands in others of these names, the nearest first. */
export function isWithin(element: XmlElement, ...names: readonly string[]): boolean {
  let around = element.parent
  for (const name of names) {
    if (around?.name !== name) return false
    around = around.parent
  }
  return true
}
