import type { BusinessCase } from '../../domain/business-case.ts'
import { newShares } from '../../domain/defaults.ts'
import { isInput } from '../../domain/input.ts'
import { valueAt, withValueAt } from '../../domain/paths.ts'
import type { TimeEffect } from '../../domain/time-effect.ts'

/**
 * The case with a time effect that saves time or costs it. Its cash share goes along from the one default to the other, as
 * extra work is paid for unless the case says otherwise; a share that someone filled in or gave a source stays.
 * @param path of the time effect
 */
export function withDirection(
  c: BusinessCase,
  path: string,
  direction: TimeEffect['direction'],
): BusinessCase {
  const at = `${path}.destination.cash`
  const cash = valueAt(c, at)
  const before = newShares(direction === 'extra' ? 'saved' : 'extra').cash
  const turned = withValueAt(c, `${path}.direction`, direction)
  const untouched =
    isInput(cash) &&
    Object.keys(cash).length === 2 &&
    cash.value === before.value &&
    cash.grade === before.grade
  const changes = valueAt(c, `${path}.direction`) !== direction
  return untouched && changes && !redeploys(c, path)
    ? withValueAt(turned, at, newShares(direction).cash)
    : turned
}

function redeploys(c: BusinessCase, path: string): boolean {
  const redeploy = valueAt(c, `${path}.destination.redeploy`)
  return isInput(redeploy) && redeploy.value !== newShares('saved').redeploy.value
}
