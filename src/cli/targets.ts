import { basename, join } from 'node:path'

/** Gives each case file a file of its own in a folder, by its name; null where another has that name already. */
export function targetsIn(folder: string, extension: string): (file: string) => string | null {
  const taken = new Set<string>()
  return (file) => {
    const name = basename(file).replace(/(\.baatwijzer)?\.[^.]+$/, '')
    const target = join(folder, `${name}.${extension}`)
    // Some systems do not tell capitals apart.
    const key = target.toLowerCase()
    if (taken.has(key)) return null
    taken.add(key)
    return target
  }
}
