import { shortened } from '../found.ts'
import { type Outcome, refusalOf, refusedFor } from '../outcome.ts'
import type { NamedCell } from './defined-name.ts'
import type { Workbook } from './open-workbook.ts'
import type { WorkbookReason } from './workbook-reason.ts'

/** The one cell that has a name. A sheet that was copied in Excel brings the same names again, which is refused. */
export function cellNamed({ names }: Pick<Workbook, 'names'>, name: string): Outcome<NamedCell> {
  const refused = (reason: WorkbookReason) => refusedFor(refusalOf(reason, name))
  const [first, second] = names.get(name.toLowerCase()) ?? []
  if (first === undefined) return refused({ code: 'name-missing' })
  const found = shortened(first.written)
  if (second !== undefined)
    return refused({ code: 'name-twice', first: found, second: shortened(second.written) })
  return first.target === null
    ? refused({ code: 'name-without-cell', found })
    : { ok: true, value: first.target }
}
