import { withFilled } from '../../../state/edits/several-lines.ts'
import { useCaseStore, useInVariant } from '../../../state/use-case.ts'
import type { SheetCell } from '../../../ui/sheet-cell.ts'
import type { Line, LineKind } from './line-kind.ts'

/**
 * Fills a cell with what stands above it; where its line is one of several that are chosen, all of these with what stands in the first.
 * A variant changes numbers only, and a name is of one line.
 */
export function useFillDown<T extends Line>(
  list: string,
  kind: LineKind<T>,
  lines: readonly T[],
  chosen: ReadonlySet<string>,
) {
  const store = useCaseStore()
  const isInVariant = useInVariant()
  return ({ row, column }: SheetCell) => {
    const target = kind.columns.find(({ key }) => key === column)
    if (target === undefined || (isInVariant && target.kind !== 'number')) return
    const order = lines.map(({ id }) => id)
    const here = order.indexOf(row)
    const together = order.filter((id) => chosen.has(id))
    const isTogether = chosen.has(row) && together.length > 1
    const [from, ...to] = isTogether ? together : order.slice(Math.max(0, here - 1), here + 1)
    if (from === undefined || to.length === 0) return
    store.change(list, (base) => withFilled(base, list, column, from, to))
  }
}
