import type { BusinessCase } from '../../domain/business-case.ts'
import type { Driver } from '../../domain/lines.ts'
import type { GraphBuilder } from '../graph/builder.ts'
import type { Node } from '../graph/node.ts'
import type { Volumes } from './volumes.ts'

/** Units of the asset lines that have been computed, by asset id; arrays by column. */
export type UnitsByAsset = ReadonlyMap<string, readonly Node<'unit'>[]>

/**
 * The number that a line scales with in a column. Organisation figures of column 0 are those of year 1.
 * @param volumes null for shared lines, which have no users
 */
export function driverCount(
  b: GraphBuilder,
  c: BusinessCase,
  volumes: Volumes | null,
  units: UnitsByAsset,
  driver: Driver,
  column: number,
): Node<'unit'> {
  const position = Math.max(0, column - 1)
  const { organisation: o } = c
  switch (driver.kind) {
    case 'fixed':
      return b.countAs(b.constant1, 'unit')
    case 'users':
      return b.countAs(volumes?.users[column] ?? b.zeroNode, 'unit')
    case 'new-users':
      return b.countAs(volumes?.newUsers[column] ?? b.zeroNode, 'unit')
    case 'eligible-clients':
      return b.countAs(volumes?.eligible[column] ?? b.zeroNode, 'unit')
    case 'locations':
      return b.element('organisation.locations', 'organisation.locations', o.locations, position)
    case 'employees':
      return b.countAs(
        b.element('organisation.employees', 'organisation.employees', o.employees, position),
        'unit',
      )
    case 'fte':
      return b.countAs(b.element('organisation.fte', 'organisation.fte', o.fte, position), 'unit')
    case 'devices':
      return units.get(driver.assetId)?.[column] ?? b.zero<'unit'>()
  }
}
