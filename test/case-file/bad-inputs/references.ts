import { type Tree, at, bent, releasedTree, stepsOf } from '../tree.ts'
import { type BadInput, file, fileOf, sensor, wrong } from './bad-input.ts'

const groupId = 'case.groups[0].id'
const chainPlace = 'case.technologies[2].assets'

/** Assets of which each scales with the next one, as a dependency of lines would be; the last with users, or the first. */
function chain(count: number, last: Tree) {
  const base = at(releasedTree(), stepsOf(sensor)) ?? null
  const asset = (n: number, driver: Tree) =>
    bent(bent(bent(base, 'id', `a${String(n)}`), 'name', `A${String(n)}`), 'driver', driver)
  const scaling = Array.from({ length: count - 1 }, (_, n) => asset(n, devicesOf(n + 1)))
  return () => fileOf(bent(releasedTree(), chainPlace, [...scaling, asset(count - 1, last)]))
}

function devicesOf(n: number): Tree {
  return { kind: 'devices', assetId: `a${String(n)}` }
}

/** The released file, filled up with groups until it has so many objects in lists. */
function filled(count: number) {
  const tree = releasedTree()
  const groups = at(tree, ['case', 'groups']) as Tree[]
  const missing = count - objectsInLists(tree)
  const more = Array.from({ length: missing }, (_, n) => bent(groups[0] ?? null, 'id', `g${String(n)}`))
  return () => fileOf(bent(tree, 'case.groups', [...groups, ...more]))
}

function objectsInLists(tree: Tree): number {
  if (typeof tree !== 'object' || tree === null) return 0
  const own = Array.isArray(tree) ? tree.filter((each) => typeof each === 'object').length : 0
  return Object.values(tree).reduce<number>((sum, each) => sum + objectsInLists(each), own)
}

export const references: readonly BadInput[] = [
  {
    id: 'S07',
    what: '5000 elements are accepted',
    outside: filled(5000),
    becomes: (c) => c.groups.length > 4000,
    expected: true,
  },
  {
    id: 'S07',
    what: '5001 elements',
    outside: filled(5001),
    refusal: { code: 'too-much', of: 'elements', limit: 5000 },
  },
  wrong('S08', 'case.groups[1].id', 'pg', { code: 'duplicate-id', id: 'pg', first: groupId }),
  wrong('S09', 'case.groups[1].id', 'PG', { code: 'duplicate-id', id: 'PG', first: groupId }),
  ...['é', 'e\u0301', 'ﬁ'].map((id) => wrong('S09', groupId, id, { code: 'not-an-id' })),
  ...['', 'a b/../c', 'x'.repeat(10_000)].map((id) => wrong('S10', groupId, id, { code: 'not-an-id' })),
  wrong('S10', groupId, 123, { code: 'wrong-type', expected: 'text', found: '123' }),
  // An asset scales with the devices of another: the only dependency between lines.
  {
    id: 'S12',
    what: 'an asset that scales with one that is not there',
    outside: file([`${sensor}.driver`, { kind: 'devices', assetId: 'i9' }]),
    refusal: {
      code: 'broken-reference',
      target: 'asset',
      id: 'i9',
      path: `${sensor}.driver.assetId`,
      names: ['Bedsensor', 'Sensor'],
    },
  },
  {
    id: 'S13',
    what: 'an asset that scales with itself',
    outside: file([`${sensor}.driver`, { kind: 'devices', assetId: 'sensor' }]),
    refusal: { code: 'circular-reference', circle: ['Sensor', 'Sensor'] },
  },
  {
    id: 'S14',
    what: 'three assets that scale with each other, told whole and by name',
    outside: chain(3, devicesOf(0)),
    refusal: {
      code: 'circular-reference',
      circle: ['A0', 'A1', 'A2', 'A0'],
      path: `${chainPlace}[0].driver.assetId`,
    },
  },
  {
    id: 'S15',
    what: 'a chain of 4500 assets is accepted and calculated',
    outside: chain(4500, { kind: 'users' }),
    becomes: (c) => c.technologies[2]?.assets.length,
    expected: 4500,
  },
  // Groups have no groups in them; what comes nearest is a group that a technology serves twice, and a line in a bundle twice.
  wrong('S16', 'case.technologies[0].groups[1].groupId', 'pg', { code: 'duplicate-id', id: 'pg' }),
  wrong('S16', 'case.bundles[0].replaces[1]', 'licentie', { code: 'duplicate-id', id: 'licentie' }),
]
