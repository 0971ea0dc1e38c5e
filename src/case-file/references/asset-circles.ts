import type { BusinessCase } from '../../domain/business-case.ts'
import type { AssetLine } from '../../domain/lines.ts'
import type { Finding } from '../place.ts'
import { found } from '../found.ts'
import { ownersOf } from './owners.ts'

/** More names than this say no more. */
const TOLD = 9

/** Assets that scale with the devices of each other, or of themselves: their numbers could never be found. */
export function assetCircles(c: BusinessCase): Finding[] {
  return ownersOf(c).flatMap(({ place, lines }) =>
    circlesIn(lines.assets).map((circle) => ({
      place: [...place, 'assets', lines.assets.indexOf(circle[0]), 'driver', 'assetId'],
      reason: {
        code: 'circular-reference',
        circle: [...circle.slice(0, TOLD), circle[0]].map(({ name }) => found(name)),
      },
    })),
  )
}

type Circle = readonly [AssetLine, ...AssetLine[]]

/** Each asset points to one other at most, so that following the pointers once from each finds every circle once. */
function circlesIn(assets: readonly AssetLine[]): Circle[] {
  const byId = new Map(assets.map((asset) => [asset.id, asset]))
  const done = new Set<AssetLine>()
  return assets.flatMap((start) => {
    const way: AssetLine[] = []
    let at: AssetLine | undefined = start
    for (; at !== undefined && !done.has(at); at = targetOf(at, byId)) {
      done.add(at)
      way.push(at)
    }
    const closes = at === undefined ? -1 : way.indexOf(at)
    const [first, ...rest] = closes < 0 ? [] : way.slice(closes)
    return first === undefined ? [] : [[first, ...rest] as const]
  })
}

function targetOf({ driver }: AssetLine, byId: ReadonlyMap<string, AssetLine>): AssetLine | undefined {
  return driver.kind === 'devices' ? byId.get(driver.assetId) : undefined
}
