import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'

export const root = resolve(import.meta.dirname, '../..')

export type Module = { path: string; folder: string; imports: readonly string[] }

function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
}

export function readModules(): Module[] {
  const source = join(root, 'src')
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const path = file.split(sep).join('/')
      return { path, folder: folderOf(path), imports: importsOf(readFileSync(join(source, file), 'utf8')) }
    })
}

export function folderOf(path: string): string {
  return path.split('/')[0]!
}

export function isRelative(specifier: string): boolean {
  return specifier.startsWith('.')
}

/** The imported path from src, without a Vite query such as ?worker&url. */
export function target(module: Module, specifier: string): string {
  const [file] = specifier.split('?')
  const absolute = resolve(root, 'src', dirname(module.path), file!)
  return relative(join(root, 'src'), absolute).split(sep).join('/')
}

export function packageOf(specifier: string): string {
  const [first, second] = specifier.split('/')
  return specifier.startsWith('@') ? `${first}/${second}` : first!
}
