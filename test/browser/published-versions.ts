import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { nameKeptFiles } from '../tooling/build/offline-worker.ts'
import { builtApp, serveApp } from './served-app.ts'

interface Host {
  readonly origin: string
  /** What it publishes. */
  readonly directory: string
}

/** A host with the built app, until the test ends. */
export async function hostBuiltApp(directory: string): Promise<Host> {
  await publishBuiltApp(directory)
  const { origin, close } = await serveApp(directory)
  onTestFinished(close)
  return { origin, directory }
}

/** Publishes a copy of the built app at one stroke: who looks meanwhile finds the version before or this one, not half. */
export async function publishBuiltApp(
  directory: string,
  change: (copy: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const copy = `${directory}-next`
  const before = `${directory}-before`
  await cp(builtApp, copy, { recursive: true })
  await change(copy)
  await rename(directory, before)
  await rename(copy, directory)
  await rm(before, { recursive: true })
}

async function scriptsOf(directory: string): Promise<string[]> {
  const assets = await readdir(join(directory, 'assets'))
  return assets.filter((name) => name.endsWith('.js'))
}

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')))
}

/** Publishes an app whose scripts all have other names: the old ones are gone, as after a deployment. */
export async function publishNewVersion(directory: string, version: string): Promise<void> {
  await publishBuiltApp(directory, async (copy) => {
    const scripts = await scriptsOf(copy)
    const renamed = (name: string) => name.replace(/\.js$/, `${version}.js`)
    const mention = (text: string) => scripts.reduce((now, name) => now.replaceAll(name, renamed(name)), text)
    for (const name of scripts) {
      const old = join(copy, 'assets', name)
      await rewrite(old, mention)
      await rename(old, join(copy, 'assets', renamed(name)))
    }
    await rewrite(join(copy, 'index.html'), mention)
    nameKeptFiles(copy)
  })
}
