import { type Outcome, refusalOf, refusedFor } from '../outcome.ts'
import { decoded, isTextOf } from './cell-text.ts'
import { WORKBOOK_LIMITS } from './workbook-limits.ts'
import { readXml, type XmlPart } from './xml/read-xml.ts'

/** The texts that cells mean by number. */
export function sharedStrings(part: XmlPart): Outcome<readonly string[]> {
  const strings: string[] = []
  const limit = WORKBOOK_LIMITS.sharedStrings
  let text = ''
  const refusal = readXml(part, {
    close: (element) => {
      if (isTextOf(element, 'si')) text += element.text
      if (element.name !== 'si') return null
      strings.push(decoded(text))
      text = ''
      return strings.length > limit ? refusalOf({ code: 'too-many-cells', limit }, part.name) : null
    },
  })
  return refusal === null ? { ok: true, value: strings } : refusedFor(refusal)
}
