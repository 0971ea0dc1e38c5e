import { isWithin, type XmlElement } from './xml/xml-element.ts'

/** Whether an element holds text of a cell: plain or a run of rich text, and not how it sounds. */
export function isTextOf(element: XmlElement, around: 'si' | 'is'): boolean {
  return element.name === 't' && (isWithin(element, around) || isWithin(element, 'r', around))
}

/** `_x000D_` stands for a character that XML cannot hold, and `_x005F_` for the underscore before such a code. */
export function decoded(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
