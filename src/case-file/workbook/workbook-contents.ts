import { shortened } from '../found.ts'
import { type Outcome, refusalOf, refusedFor } from '../outcome.ts'
import type { Refusal } from '../refusal.ts'
import { type DefinedName, type DefinedNames, namedCell } from './defined-name.ts'
import { WORKBOOK_LIMITS } from './workbook-limits.ts'
import { readXml, type XmlPart } from './xml/read-xml.ts'
import { isWithin, relationshipId, type XmlElement } from './xml/xml-element.ts'

export interface ListedSheet {
  readonly name: string
  readonly relation: string
}

/** What the main part of a workbook lists. */
export interface WorkbookContents {
  readonly sheets: readonly ListedSheet[]
  readonly names: DefinedNames
}

export function workbookContents(part: XmlPart): Outcome<WorkbookContents> {
  const sheets: ListedSheet[] = []
  const names: DefinedName[] = []
  const refusal = readXml(part, {
    close: (element) => {
      if (element.name === 'sheet' && isWithin(element, 'sheets', 'workbook'))
        return takeSheet(sheets, element)
      if (element.name === 'definedName' && isWithin(element, 'definedNames', 'workbook'))
        return takeName(names, element, part.name)
      return null
    },
  })
  return refusal === null ? { ok: true, value: { sheets, names: byName(names) } } : refusedFor(refusal)
}

function takeSheet(sheets: ListedSheet[], element: XmlElement): Refusal | null {
  const name = element.attributes.get('name') ?? ''
  if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
    return refusalOf({ code: 'sheet-twice' }, shortened(name))
  sheets.push({ name, relation: relationshipId(element) ?? '' })
  return null
}

function takeName(names: DefinedName[], { attributes, text }: XmlElement, part: string): Refusal | null {
  const limit = WORKBOOK_LIMITS.names
  names.push({ name: attributes.get('name') ?? '', written: text, target: namedCell(text) })
  return names.length > limit ? refusalOf({ code: 'too-many-cells', limit }, part) : null
}

function byName(names: readonly DefinedName[]): DefinedNames {
  const grouped = new Map<string, DefinedName[]>()
  for (const known of names) {
    const key = known.name.toLowerCase()
    const same = grouped.get(key)
    if (same === undefined) grouped.set(key, [known])
    else same.push(known)
  }
  return grouped
}
