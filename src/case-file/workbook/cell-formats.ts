import { type Outcome, refusedFor } from '../outcome.ts'
import { formatOfCode, formatOfNumber, type NumberFormat } from './number-format.ts'
import { readXml, type XmlPart } from './xml/read-xml.ts'
import { isWithin } from './xml/xml-element.ts'

/** The number formats that cells mean by number. */
export function cellFormats(part: XmlPart): Outcome<readonly NumberFormat[]> {
  const own = new Map<number, NumberFormat>()
  const ids: number[] = []
  const refusal = readXml(part, {
    close: (element) => {
      const id = Number(element.attributes.get('numFmtId') ?? 0)
      if (element.name === 'numFmt' && isWithin(element, 'numFmts'))
        own.set(id, formatOfCode(element.attributes.get('formatCode') ?? ''))
      if (element.name === 'xf' && isWithin(element, 'cellXfs')) ids.push(id)
      return null
    },
  })
  if (refusal !== null) return refusedFor(refusal)
  return { ok: true, value: ids.map((id) => own.get(id) ?? formatOfNumber(id)) }
}
