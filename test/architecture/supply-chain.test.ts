import { describe, expect, test } from 'vitest'
import {
  type Lock,
  type LockedPackage,
  packagesOf,
  readLock,
  readManifest,
  readRoot,
} from '../tooling/build/package-lock.ts'
import { licenceRefusals } from './licences.ts'
import { lockRefusals, manifestRefusals, settingRefusals } from './lock-refusals.ts'
import { namesWithReason } from './reasons.ts'

const lock = readLock()
const manifest = readManifest()

/** More of them is a decision, with its reason in the README. */
const MOST_DIRECT = 16
/** With what these need themselves. */
const MOST_IN_ALL = 25
/** Fewer means that the check looked in the wrong place. */
const FEWEST_LOCKED = 100

describe('what comes from others', () => {
  test('is really read', () => {
    expect(packagesOf(lock).length).toBeGreaterThan(FEWEST_LOCKED)
    expect(namesWithReason(readRoot('README.md')).length).toBeGreaterThan(0)
  })

  test('is locked to bytes that are known, from one registry', () => {
    expect(lockRefusals(lock)).toEqual([])
  })

  test('is asked for by exact versions', () => {
    expect(manifestRefusals(manifest, lock)).toEqual([])
  })

  test('runs nothing when it is installed', () => {
    expect(settingRefusals(readRoot('.npmrc'))).toEqual([])
  })

  test('may be given on', () => {
    expect(licenceRefusals(lock)).toEqual([])
  })

  test('has a reason in the README, and the README names nothing else', () => {
    const named = namesWithReason(readRoot('README.md'))
    expect([...named].sort()).toEqual(Object.keys(manifest.dependencies).sort())
  })

  test('is little', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(MOST_DIRECT)
    const shipped = packagesOf(lock).filter(([, { dev }]) => dev !== true)
    expect(shipped.length).toBeLessThanOrEqual(MOST_IN_ALL)
  })
})

const INTEGRITY = lock.packages['node_modules/react']?.integrity ?? ''
const GOOD: LockedPackage = { version: '1.2.3', license: 'MIT', integrity: INTEGRITY }

function lockWith(locked: LockedPackage, folder = 'node_modules/x'): Lock {
  return { lockfileVersion: 3, packages: { '': {}, [folder]: locked } }
}

describe('the checks themselves', () => {
  test.each<[string, LockedPackage]>([
    ['a package without integrity', { version: '1.2.3' }],
    ['a weak digest', { ...GOOD, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }],
    [
      'two digests, one of them weak',
      { ...GOOD, integrity: `${INTEGRITY} sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=` },
    ],
    ['a git source', { ...GOOD, resolved: 'git+ssh://git@github.com/x/x.git#0123456' }],
    ['a source without encryption', { ...GOOD, resolved: 'http://registry.npmjs.org/x/-/x-1.2.3.tgz' }],
    ['a file', { ...GOOD, resolved: 'file:../x' }],
    ['another registry', { ...GOOD, resolved: 'https://registry.npmjs.org.example/x/-/x-1.2.3.tgz' }],
    ['a link', { ...GOOD, link: true }],
    ['a package under the name of another', { ...GOOD, name: 'y' }],
    ['a version that is a place', { ...GOOD, version: 'file:x' }],
    ['an install script', { ...GOOD, hasInstallScript: true }],
  ])('refuse %s', (_, locked) => {
    expect(lockRefusals(lockWith(locked))).toHaveLength(1)
  })

  test('refuse an older lock', () => {
    expect(lockRefusals({ ...lockWith(GOOD), lockfileVersion: 2 })).toHaveLength(1)
  })

  test.each([
    '^1.2.3',
    '~1.2.3',
    '1.x',
    '*',
    'latest',
    '>=1.2.3',
    'git+https://example.org/x.git',
    'npm:y@1.2.3',
  ])('refuse to ask for %s', (version) => {
    const asking = { ...manifest, dependencies: { x: version }, devDependencies: {} }
    expect(manifestRefusals(asking, lockWith({ ...GOOD, version }))).toHaveLength(1)
  })

  test('refuse what is locked otherwise, and scripts that run by themselves', () => {
    const asking = {
      ...manifest,
      scripts: { postinstall: 'x' },
      dependencies: { x: '1.2.4' },
      devDependencies: {},
    }
    expect(manifestRefusals(asking, lockWith(GOOD))).toEqual([
      'x: not as locked',
      'postinstall: runs by itself',
    ])
  })

  test.each([
    ['', 2],
    ['ignore-scripts=false\nsave-exact=true', 2],
    ['ignore-scripts=true\nsave-exact=true\n@x:registry=https://example.org/', 1],
  ])('refuse the settings %j', (settings, count) => {
    expect(settingRefusals(settings)).toHaveLength(count)
  })

  test.each<[string, LockedPackage]>([
    ['none', { version: '1.2.3' }],
    ['GPL', { ...GOOD, license: 'GPL-3.0-only' }],
    ['both of two', { ...GOOD, license: 'MIT AND AGPL-3.0-only' }],
    ['a file of its own', { ...GOOD, license: 'SEE LICENSE IN LICENSE.txt' }],
    ['that of an exception', { ...GOOD, license: 'MPL-2.0', dev: true }],
  ])('refuse a licence: %s', (_, locked) => {
    expect(licenceRefusals(lockWith(locked))).toHaveLength(1)
  })

  test('allow an exception as a tool only', () => {
    const css = { ...GOOD, license: 'MPL-2.0' }
    expect(licenceRefusals(lockWith({ ...css, dev: true }, 'node_modules/lightningcss'))).toEqual([])
    expect(licenceRefusals(lockWith(css, 'node_modules/lightningcss'))).toHaveLength(1)
  })

  test('allow a choice', () => {
    expect(licenceRefusals(lockWith({ ...GOOD, license: '(MIT OR GPL-3.0)' }))).toEqual([])
  })

  test('see no reason in an empty cell', () => {
    const table = '| dependency | reason |\n| --- | --- |\n| a, b | why |\n| c | |\n'
    expect(namesWithReason(table)).toEqual(['a', 'b'])
  })
})
