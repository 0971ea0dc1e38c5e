import { gates, layers, packageOwners } from './layers.ts'
import { folderOf, isRelative, packageOf, target, type Module } from './modules.ts'

function relativeViolation(module: Module, specifier: string): string | undefined {
  const path = target(module, specifier)
  const folder = folderOf(path)
  if (!mayPass(module, path)) return `${module.path} goes round the gate: ${path}`
  if (folder === module.folder) return screenViolation(module, path)
  if (layers[module.folder]?.includes(folder)) return undefined
  return `${module.path} may not import ${path}`
}

function mayPass(module: Module, path: string): boolean {
  return gates[path]?.some((allowed) => module.path.startsWith(allowed)) ?? true
}

/** Parts of which every view of a case is made: sections, tables, charts. */
const SHARED_BY_SCREENS = 'story'

function screenViolation(module: Module, path: string): string | undefined {
  if (module.folder !== 'screens') return undefined
  const [, own, ...inOwn] = module.path.split('/')
  const [, other, ...inOther] = path.split('/')
  const bothInScreens = inOwn.length > 0 && inOther.length > 0
  return own === other || other === SHARED_BY_SCREENS || !bothInScreens
    ? undefined
    : `${module.path} reaches into another screen: ${path}`
}

function packageViolation(module: Module, specifier: string): string | undefined {
  const owner = packageOwners[packageOf(specifier)]
  if (owner === undefined || owner === module.folder) return undefined
  return `${module.path} imports ${specifier}, which belongs to ${owner}`
}

export function violationsOf(modules: readonly Module[]): string[] {
  return modules.flatMap((module) =>
    module.imports.flatMap((specifier) => {
      const check = isRelative(specifier) ? relativeViolation : packageViolation
      return check(module, specifier) ?? []
    }),
  )
}

/** A path that returns to where it began, or nothing. */
export function cycleIn(
  graph: Readonly<Record<string, readonly string[]>>,
  path: readonly string[] = [],
): string[] | undefined {
  const next = path.length === 0 ? Object.keys(graph) : (graph[path.at(-1)!] ?? [])
  for (const folder of next) {
    if (path.includes(folder)) return [...path, folder]
    const found = cycleIn(graph, [...path, folder])
    if (found) return found
  }
  return undefined
}
