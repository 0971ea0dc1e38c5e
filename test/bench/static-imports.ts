import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** What a browser loads before anything is asked for: the files that the page names, and all that they import in their turn. */
export function initialFiles(directory: string): readonly string[] {
  const html = readFileSync(join(directory, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path)
  const found = new Set<string>()
  const waiting = [...named]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue
    found.add(path)
    if (path.endsWith('.js')) waiting.push(...importsOf(directory, path))
  }
  return [...found].sort()
}

/** Not `import("...")`: what is loaded when needed. */
function importsOf(directory: string, path: string): readonly string[] {
  const text = readFileSync(join(directory, path), 'utf8')
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)]
  return specifiers.map(([, to = '']) => relative(directory, join(directory, dirname(path), to)))
}
