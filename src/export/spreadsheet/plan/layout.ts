import type { Addresses } from '../formula/formula-text.ts'
import type { Column } from '../formula/formula.ts'
import { absoluteAddress, onSheet, relativeAddress } from './cell-address.ts'

/** The columns that sheets with years have in common: two of words, the unit, one number, an empty one, and the years. */
export const AT = { about: 0, label: 1, unit: 2, single: 3, before: 4, years: 5 } as const

export interface RowPlace {
  readonly sheet: string
  readonly row: number
  /** Where the single number stands, and column 0 of the years. */
  readonly single: number
  readonly years: number
}

/** Where every row of the model and every input stands. */
export class Layout {
  private readonly places = new Map<string, RowPlace>()

  place(key: string, place: RowPlace): void {
    this.places.set(key, place)
  }

  placeOf(key: string): RowPlace | undefined {
    return this.places.get(key)
  }

  /** The address of a cell of a row for a formula on a sheet. */
  address(from: string, key: string, column: Column): string {
    const place = this.places.get(key)
    if (place === undefined) throw new Error(`No place for ${key}.`)
    const at = place.years + (column ?? 0)
    const own = column === null ? absoluteAddress(place.row, place.single) : relativeAddress(place.row, at)
    return place.sheet === from ? own : onSheet(place.sheet, own)
  }

  range(from: string, key: string, first: number, last: number): string {
    const place = this.places.get(key)
    if (place === undefined) throw new Error(`No place for ${key}.`)
    const [start, end] = [first, last].map((column) => relativeAddress(place.row, place.years + column))
    const own = `${start ?? ''}:${end ?? ''}`
    return place.sheet === from ? own : onSheet(place.sheet, own)
  }

  /** Addresses as a formula on a sheet writes them. */
  seenFrom(sheet: string, isNothing: Addresses['isNothing']): Addresses {
    return {
      cell: (key, column) => this.address(sheet, key, column),
      range: (key, first, last) => this.range(sheet, key, first, last),
      isNothing,
    }
  }
}
