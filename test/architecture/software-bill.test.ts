import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { readLock, readManifest, root } from '../tooling/build/package-lock.ts'
import { softwareBill } from '../tooling/build/software-bill.ts'

interface Component {
  readonly name: string
  readonly purl: string
  readonly scope: string
  readonly hashes: unknown
  readonly licenses: unknown
}

interface Bill {
  readonly components: readonly Component[]
}

const lock = readLock()
const manifest = readManifest()

function ours(shipped: readonly string[]): Bill {
  return JSON.parse(softwareBill(manifest, lock, new Set(shipped))) as Bill
}

function facts({ components }: Bill): readonly unknown[] {
  return components.map(({ purl, hashes, licenses }) => ({ purl, hashes, licenses }))
}

test('the bill of materials names all that npm names, which leaves out what a tool needs too', () => {
  const parameters = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only']
  const npm = spawnSync('npm', parameters, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const theirs = JSON.parse(npm.stdout) as Bill
  expect(theirs.components.length).toBeGreaterThan(10)
  expect(facts(ours([]))).toEqual(expect.arrayContaining([...facts(theirs)]))
  const names = ours([]).components.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)))
})

test('it adds what a tool put in, and tells what is in the app from what is not', () => {
  const { components } = ours(['node_modules/react', 'node_modules/vite'])
  const inApp = components.filter(({ scope }) => scope === 'required')
  expect(inApp.map(({ purl }) => purl.replace(/@[^@]*$/, ''))).toEqual(['pkg:npm/react', 'pkg:npm/vite'])
})

test('it is the same each time', () => {
  const bill = softwareBill(manifest, lock, new Set())
  expect(softwareBill(manifest, readLock(), new Set())).toBe(bill)
  expect(bill).not.toMatch(/timestamp|serialNumber/)
})
