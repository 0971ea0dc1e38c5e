import { shortened } from '../found.ts'
import { type Outcome, refusalOf, refusedFor } from '../outcome.ts'
import { suggestion } from '../suggestion.ts'
import type { NamedCell } from './defined-name.ts'
import type { Workbook } from './open-workbook.ts'

/** The one cell that has a name. A sheet that was copied in Excel brings the same names again, which is refused. */
export function cellNamed({ names }: Workbook, wanted: string): Outcome<NamedCell> {
  const name = shortened(wanted)
  const [first, second] = names.filter((known) => known.name.toLowerCase() === wanted.toLowerCase())
  if (first === undefined) return refusedFor(refusalOf(missing(name, names), name))
  const found = shortened(first.written)
  if (second !== undefined)
    return refusedFor(
      refusalOf({ code: 'name-twice', name, first: found, second: shortened(second.written) }, name),
    )
  return first.target === null
    ? refusedFor(refusalOf({ code: 'name-without-cell', name, found }, name))
    : { ok: true, value: first.target }
}

function missing(name: string, names: Workbook['names']) {
  const near = suggestion(
    name,
    names.map((known) => known.name),
  )
  return near === undefined
    ? ({ code: 'name-missing', name } as const)
    : ({ code: 'name-missing', name, suggestion: shortened(near) } as const)
}
