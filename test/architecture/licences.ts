import { type Lock, type LockedPackage, nameOf, packagesOf } from '../tooling/build/package-lock.ts'

/** Licences that ask for nothing but to be named. */
const PERMISSIVE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'Zlib',
  'CC0-1.0',
])

interface Exception {
  readonly licence: string
  readonly name: RegExp
  /** A tool of ours of which nothing is given to anyone. */
  readonly isTool: boolean
}

const EXCEPTIONS: readonly Exception[] = [
  { licence: 'MPL-2.0', name: /^lightningcss(-[a-z0-9-]+)?$/, isTool: true },
  { licence: 'MPL-2.0', name: /^(@axe-core\/playwright|axe-core)$/, isTool: true },
  { licence: 'CC-BY-4.0', name: /^caniuse-lite$/, isTool: true },
  { licence: 'OFL-1.1', name: /^@fontsource-variable\/inter$/, isTool: false },
]

/** Of a choice such as '(MIT OR GPL-3.0)' one that is allowed is enough. */
function isPermissive(licence: string): boolean {
  return licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => PERMISSIVE.has(choice))
}

function isException(name: string, { license, dev }: LockedPackage): boolean {
  return EXCEPTIONS.some(
    (one) => one.licence === license && one.name.test(name) && (dev === true || !one.isTool),
  )
}

export function licenceRefusals(lock: Lock): readonly string[] {
  return packagesOf(lock)
    .filter(([folder, locked]) => {
      const { license } = locked
      return license === undefined || !(isPermissive(license) || isException(nameOf(folder), locked))
    })
    .map(([folder, { license }]) => `${folder}: licence ${license ?? 'unknown'}`)
}
