import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../../..')

/** A package as package-lock.json has it; what is absent there may be absent in a spoiled one too. */
export interface LockedPackage {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  readonly resolved?: string
  readonly integrity?: string
  /** Needed to build or test only. */
  readonly dev?: boolean
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

export interface Lock {
  readonly lockfileVersion: number
  /** By the folder in which each is installed; the empty one is our own. */
  readonly packages: Readonly<Record<string, LockedPackage>>
}

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

export function readRoot(file: string): string {
  return readFileSync(resolve(root, file), 'utf8')
}

export function readLock(): Lock {
  return JSON.parse(readRoot('package-lock.json')) as Lock
}

export function readManifest(): Manifest {
  return JSON.parse(readRoot('package.json')) as Manifest
}

const FOLDER = 'node_modules/'

/** The name of the package in a folder, which may be within that of another. */
export function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length)
}

/** Every package but our own, with its folder. */
export function packagesOf(lock: Lock): readonly (readonly [folder: string, LockedPackage])[] {
  return Object.entries(lock.packages).filter(([folder]) => folder !== '')
}
