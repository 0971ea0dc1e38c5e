import { type Demand, demandsOf } from '../formula/demands.ts'
import { columnOf, type Column, type Formula } from '../formula/formula.ts'
import { merged } from '../formula/merge.ts'
import type { ModelRow } from './model-rows.ts'

/** A column is left empty before the start, so that what adds to the column before can do so at the start as well. */
const BEFORE_START = -1

interface Own {
  readonly column: number
  readonly formula: Formula
}

/** Columns next to each other that share a formula. */
interface Stretch {
  readonly own: readonly Own[]
  readonly formula: Formula
  readonly demands: readonly PlacedDemand[]
}

interface PlacedDemand {
  readonly key: string
  readonly row: string
  readonly column: number
  readonly value: 0 | 1
}

/**
 * Gives the years of a row one formula, or as few as they can do with: in the first years of a life there is less to add up than later.
 * Remembers which empty cells have to count as nothing and which as one, so that no two rows ask different things of a cell.
 */
export class FillRight {
  readonly ones = new Map<string, Set<number>>()
  private readonly granted = new Map<string, 0 | 1>()
  private readonly rows: ReadonlyMap<string, ModelRow>
  private readonly lastColumn: number

  constructor(rows: ReadonlyMap<string, ModelRow>, lastColumn: number) {
    this.rows = rows
    this.lastColumn = lastColumn
  }

  shared(formulas: readonly (readonly [Column, Formula])[]): ReadonlyMap<Column, Formula> {
    const own = formulas.flatMap(([column, formula]) => (column === null ? [] : [{ column, formula }]))
    const found = new Map<Column, Formula>()
    for (const stretch of this.stretches(own.sort((a, b) => b.column - a.column))) {
      this.grant(stretch.demands)
      for (const { column } of stretch.own) found.set(column, stretch.formula)
    }
    return found
  }

  /** From the last year back, as the last years have most in common. */
  private stretches(own: readonly Own[]): readonly Stretch[] {
    const done: Stretch[] = []
    let last: Stretch | null = null
    for (const each of own) {
      const longer: Stretch | null = last === null ? null : this.longer(last, each)
      if (longer === null && last !== null) done.push(last)
      last = longer ?? { own: [each], formula: each.formula, demands: [] }
    }
    return last === null ? done : [...done, last]
  }

  private longer({ own, formula, demands }: Stretch, next: Own): Stretch | null {
    const columns = [...own, next]
    if (formula.key === next.formula.key) return { own: columns, formula, demands }
    const whole = merged(formula, next.formula)
    if (whole === null) return null
    const asked: PlacedDemand[] = []
    for (const each of whole.key === formula.key ? [next] : columns) {
      const more = demandsOf(whole, each.formula, (cell) =>
        this.isEmpty(cell.row, columnOf(cell, each.column)),
      )
      if (more === null) return null
      asked.push(...more.map((demand) => placed(demand, each.column)))
    }
    const all = whole.key === formula.key ? [...demands, ...asked] : asked
    return this.canGrant(all) ? { own: columns, formula: whole, demands: all } : null
  }

  private isEmpty(row: string, column: Column): boolean {
    const known = this.rows.get(row)
    if (column === null || known === undefined || known.cells.has(null)) return false
    return column >= BEFORE_START && column <= this.lastColumn && !known.cells.has(column)
  }

  private canGrant(demands: readonly PlacedDemand[]): boolean {
    const asked = new Map<string, 0 | 1>()
    return demands.every(({ key, column, value }) => {
      const known = this.granted.get(key) ?? asked.get(key) ?? value
      asked.set(key, value)
      return known === value && (value === 0 || column > BEFORE_START)
    })
  }

  private grant(demands: readonly PlacedDemand[]): void {
    for (const { key, row, column, value } of demands) {
      this.granted.set(key, value)
      if (value === 1) this.ones.set(row, (this.ones.get(row) ?? new Set<number>()).add(column))
    }
  }
}

function placed({ cell, value }: Demand, from: number): PlacedDemand {
  const column = columnOf(cell, from) ?? 0
  return { key: `${cell.row} ${String(column)}`, row: cell.row, column, value }
}
