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

/** Publishes the built app and nothing else. */
export async function publishBuiltApp(directory: string): Promise<void> {
  for (const name of await readdir(directory)) await rm(join(directory, name), { recursive: true })
  await cp(builtApp, directory, { recursive: true })
}

async function scriptsOf(directory: string): Promise<string[]> {
  const assets = await readdir(join(directory, 'assets'))
  return assets.filter((name) => name.endsWith('.js'))
}

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')))
}

/** Replaces the published app by one whose scripts all have other names: the old ones are gone, as after a deployment. */
export async function publishNewVersion(directory: string, version: string): Promise<void> {
  const scripts = await scriptsOf(directory)
  const renamed = (name: string) => name.replace(/\.js$/, `${version}.js`)
  const mention = (text: string) => scripts.reduce((now, name) => now.replaceAll(name, renamed(name)), text)
  for (const name of scripts) {
    const old = join(directory, 'assets', name)
    await rewrite(old, mention)
    await rename(old, join(directory, 'assets', renamed(name)))
  }
  await rewrite(join(directory, 'index.html'), mention)
  nameKeptFiles(directory)
}
