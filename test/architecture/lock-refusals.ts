import {
  type Lock,
  type LockedPackage,
  type Manifest,
  nameOf,
  packagesOf,
} from '../tooling/build/package-lock.ts'

const REGISTRY = 'https://registry.npmjs.org/'
/** They choose a binary that npm has put there already; nothing of them runs, see .npmrc. */
const HAVE_INSTALL_SCRIPT = ['esbuild']
/** npm runs these by themselves at an installation. */
const OWN_INSTALL_SCRIPT = /^(pre|post)?(install|prepare)$|^(pre|post)?(publish|pack)/

function packageRefusals(folder: string, locked: LockedPackage): readonly string[] {
  const name = nameOf(folder)
  const { integrity, resolved } = locked
  return [
    /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '') ? [] : 'no sha512 integrity',
    // Without an address it comes from the registry of .npmrc.
    resolved === undefined || resolved.startsWith(REGISTRY) ? [] : `comes from ${resolved}`,
    locked.link === true ? 'is a link' : [],
    (locked.name ?? name) === name ? [] : `is really ${locked.name}`,
    isExact(locked.version) ? [] : `version ${locked.version ?? 'unknown'}`,
    locked.hasInstallScript !== true || HAVE_INSTALL_SCRIPT.includes(name) ? [] : 'has an install script',
  ]
    .flat()
    .map((reason) => `${folder}: ${reason}`)
}

function isExact(version: string | undefined): boolean {
  return /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/.test(version ?? '')
}

/** What the lock would let in that nobody looked at. */
export function lockRefusals(lock: Lock): readonly string[] {
  const version = lock.lockfileVersion === 3 ? [] : [`lockfile version ${lock.lockfileVersion}`]
  return [...version, ...packagesOf(lock).flatMap(([folder, locked]) => packageRefusals(folder, locked))]
}

/** Where our own package asks for something else than exactly what is locked. */
export function manifestRefusals(manifest: Manifest, lock: Lock): readonly string[] {
  const { scripts, dependencies, devDependencies } = manifest
  const asked = Object.entries({ ...dependencies, ...devDependencies })
  const locked = (name: string) => lock.packages[`node_modules/${name}`]?.version
  return [
    ...asked
      .filter(([, version]) => !isExact(version))
      .map(([name, version]) => `${name}: ${version} is not exact`),
    ...asked.filter(([name, version]) => locked(name) !== version).map(([name]) => `${name}: not as locked`),
    ...Object.keys(scripts)
      .filter((name) => OWN_INSTALL_SCRIPT.test(name))
      .map((name) => `${name}: runs by itself`),
  ]
}

/** Where .npmrc would run programs of others, or get packages elsewhere. */
export function settingRefusals(settings: string): readonly string[] {
  const lines = settings.split('\n').map((line) => line.trim())
  const missing = ['ignore-scripts=true', 'save-exact=true'].filter((line) => !lines.includes(line))
  const elsewhere = lines.filter((line) =>
    /registry|^\/\/|proxy|strict-ssl|ignore-scripts\s*=\s*false/.test(line),
  )
  return [...missing.map((line) => `no ${line}`), ...elsewhere]
}
