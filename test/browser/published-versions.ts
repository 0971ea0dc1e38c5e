import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtApp } from './served-app.ts'

export async function publishBuiltApp(directory: string): Promise<void> {
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
  // The worker tells versions apart by the revision of the page.
  await rewrite(join(directory, 'sw.js'), (text) =>
    mention(text).replace('{url:"index.html",revision:"', `{url:"index.html",revision:"${version}`),
  )
}
